import type { ProblemTexts } from '../../../files/problem-catalogue.js';

type Kind = NonNullable<ProblemTexts['SC101']>;

const shape = (what: string): readonly Kind[] => [
  { title: `to nie jest ${what}`, hint: `Taki plik zawiera klucze i wartości; klucze podaje schemas/.` },
  { title: 'brakuje klucza', hint: 'Trzeba dodać klucz.' },
  { title: 'zły rodzaj wartości', hint: 'Trzeba zapisać wartość podanego rodzaju.' },
  { title: 'nieznany klucz', hint: 'Trzeba poprawić pisownię albo usunąć klucz.' },
  { title: 'niedozwolona wartość', hint: 'Trzeba wybrać jedną z podanych wartości.' },
  { title: 'liczba poza zakresem', hint: 'Trzeba wybrać liczbę mieszczącą się w granicach.' },
  { title: 'zła postać', hint: 'Trzeba zapisać w podanej postaci.' },
  { title: 'za mało albo za dużo pozycji', hint: 'Trzeba dodać albo usunąć pozycje.' },
  { title: 'żadna postać nie pasuje', hint: 'Trzeba zapisać w jednej z podanych postaci.' },
  { title: 'niezgodne ze schematem', hint: `To, co może zawierać ${what}, podaje schemas/.` },
];

const translation: readonly Kind[] = [
  {
    title: 'tłumaczenie nieaktualne',
    hint: 'Trzeba poprawić "to", wpisać dzisiejszy tekst oryginału do "from" i usunąć "now".',
  },
  { title: 'tekst nieprzetłumaczony', hint: 'Tłumaczenie trzeba wpisać do "to".' },
  {
    title: 'tłumaczenie tekstu, którego nie ma',
    hint: 'Trzeba je usunąć albo nadać mu id właściwego tekstu.',
  },
  { title: 'w tłumaczeniu zginęło pole', hint: 'Pole z klamrami trzeba wstawić tam, gdzie to słowo należy.' },
  {
    title: 'pole, którego nic nie wypełnia',
    hint: 'Trzeba użyć pola z oryginału; kwestia z innym polem nigdy nie padnie.',
  },
  { title: 'tłumaczenie w złej postaci', hint: 'Trzeba zapisać w postaci oryginału.' },
  {
    title: 'tłumaczenie innego pliku',
    hint: 'Nazwa pliku to nazwa tłumaczonego pliku, kropka i język: angry-buyer.pl.yaml.',
  },
  { title: 'wzorce nieprzetłumaczone', hint: 'Trzeba napisać wzorce tak, jak mówi się w tym języku.' },
  {
    title: 'forma poufała wśród grzecznościowych',
    hint: 'Trzeba użyć formy grzecznościowej, a cudze słowa ująć w cudzysłów.',
  },
  {
    title: 'tłumaczenie o wiele dłuższe albo krótsze od oryginału',
    hint: 'Trzeba je porównać: mogło zginąć zdanie albo tłumaczenie należy do innego tekstu.',
  },
];

const numbered = (family: string, first: number, kinds: readonly Kind[]): ProblemTexts =>
  Object.fromEntries(kinds.map((kind, place) => [`${family}${first + place}`, kind]));

/** What every scenario, rubric, visit and translation can have amiss. */
export const plShapeProblems: ProblemTexts = {
  ...numbered('SC', 101, shape('scenariusz')),
  ...numbered('RB', 101, shape('rubryka')),
  ...numbered('VI', 101, shape('wizyta')),
  ...numbered('WS', 101, shape('opis folderu roboczego')),
  ...numbered('SC', 140, translation),
  ...numbered('RB', 140, translation),
};
