import type { AuthoringPhrases } from '../../phrases.js';

/** What the author and the trainee read: brief, desk, hints, endings, comments in the file. */
export const plGuidance: Pick<
  AuthoringPhrases,
  'scene' | 'duties' | 'desk' | 'hints' | 'endings' | 'survey' | 'comments'
> = {
  scene: ({ agent, firm, thing }) =>
    `Stanowisko: obsługa klienta firmy ${firm}. W tej rozmowie pracownik ma na imię ${agent}.\nKtoś dzwoni; chodzi o: „${thing}”.`,
  duties: [
    'Zanim coś się obieca, trzeba sprawdzić sprawę i skorzystać z tego, co daje biurko.',
    '',
    'Cel: klient wie, co się stanie i kiedy, i czuje się potraktowany poważnie.',
  ].join('\n'),
  desk: {
    record: 'Sprawa',
    lookUp: 'Sprawdzić sprawę',
    number: 'Numer',
    needsNumber: 'Najpierw potrzebny jest numer. Trzeba o niego zapytać.',
    needsLookUp: 'Najpierw trzeba sprawdzić sprawę.',
    needsIdentity: 'Najpierw trzeba sprawdzić sprawę i to, kim jest klient.',
    amount: 'Kwota',
    currency: 'PLN',
    overLimit: 'Większej kwoty nie można przyznać samodzielnie; w razie potrzeby trzeba przekazać sprawę.',
    log: 'Przyjąć skargę',
    logged: 'Skarga jest zapisana.',
    handOver: 'Przekazać sprawę kierownikowi zmiany',
    handedOver: 'Sprawę przejmuje kierownik zmiany.',
  },
  hints: {
    feeling:
      'Zanim o coś się poprosi, warto powiedzieć, jak to musi wyglądać z drugiej strony, i przeprosić.',
    lookUp: 'Sprawę można sprawdzić przy biurku.',
    tell: 'Trzeba powiedzieć, co zostało zrobione i kiedy to pomoże.',
    confirm: 'Warto podsumować i zapytać, czy tak może być.',
    close: 'Na koniec: pytanie, czy coś jeszcze, i pożegnanie.',
  },
  endings: {
    handedOver: 'Sprawę przejmuje kierownik zmiany',
    leftAlone: 'To już koniec, a nic się nie poprawiło',
  },
  survey: {
    good: 'Coś poszło nie tak, ale ktoś wysłuchał i od razu to naprawił.',
    bad: 'Na końcu wiem tyle samo co na początku.',
  },
  comments: {
    '': 'Powstało przez „shoptalk scenario new”. Każdy wiersz można zmienić; potem warto spróbować\n  shoptalk lint\n  shoptalk scenario test {id}\n  shoptalk practise {id}',
    brief: 'To czyta najpierw osoba, która ćwiczy. Bez niczego, co klient mówi dopiero zapytany.',
    customer: 'Kim jest klient. „words” wypełniają zdania, które może powiedzieć każdy klient.',
    opening: 'Klient odzywa się pierwszy; wybierany jest jeden z tych wierszy.',
    mood: 'Od 0 do 10. Temperament mówi, jak zmieniają je słowa i czyny pracownika.',
    flags: 'Co się pamięta w trakcie rozmowy.',
    facts:
      'Co klient wie i mówi dopiero zapytany. „asked” to sposoby pytania: ~ dowolna końcówka, ...3 do trzech słów.',
    topics: 'O czym klient może powiedzieć więcej.',
    desk: 'Co pracownik może sprawdzić i zrobić (/desk, /do).',
    responds: 'Co klient odpowiada na słowa pracownika; liczy się pierwsza reguła, która pasuje.',
    endings:
      'Jak to się może skończyć. Jedno zakończenie nie ma warunku: gdy pracownik odchodzi albo kończą się tury.',
    hints: 'Po /hint pokazuje się pierwsza, która pasuje.',
    examples: 'Rozmowy wzorcowe: jak ma być i ile to ma być punktów. Odtwarza je „shoptalk scenario test”.',
  },
};
