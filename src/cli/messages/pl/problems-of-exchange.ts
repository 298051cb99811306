import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** Forms, and visits that come from other programs. */
export const plExchangeProblems: ProblemTexts = {
  VI160: {
    title: 'warunek nie wszedł do formularza',
    hint: 'Pytanie, które nie dotyczy wizyty, można zostawić puste; można też zapisać warunek za pomocą ==, !=, <, >, && i ||.',
  },
  VI161: {
    title: 'w tym pliku nie ma wizyt',
    hint: 'Pierwszy wiersz zawiera nazwy kolumn; pustą tabelę do wypełnienia zapisuje shoptalk visit form --csv.',
  },
  VI162: {
    title: 'nieznana kolumna',
    hint: 'Kolumna powinna nazywać się tak jak id albo treść pytania; zbędną trzeba usunąć. Nic z niej nie odczytano.',
  },
  VI163: { title: 'dwie kolumny na to samo', hint: 'Trzeba zostawić jedną z tych kolumn.' },
  VI164: {
    title: 'wiersza nie da się odczytać',
    hint: 'Trzeba sprawdzić cudzysłowy i separatory w tym wierszu; nic z niego nie zapisano.',
  },
  VI165: {
    title: 'odpowiedź, której nie można przyjąć',
    hint: 'Trzeba podać odpowiedź tak, jak tego wymaga pytanie; tej wizyty nie zapisano.',
  },
  VI166: {
    title: 'pytanie bez odpowiedzi',
    hint: 'Trzeba je uzupełnić albo przyjąć niedokończone wizyty jako szkice opcją --drafts.',
  },
  VI167: {
    title: 'brak komentarza',
    hint: 'W kolumnie komentarza trzeba w kilku słowach napisać, co się stało.',
  },
  VI168: {
    title: 'brak dnia albo miejsca',
    hint: 'Trzeba wypełnić kolumny site i day; dla całego pliku podają je --site i --day.',
  },
  VI169: { title: 'nie ma takiego dnia', hint: 'Dni zapisuje się tak: 2026-11-22 albo 22.11.2026.' },
  VI170: {
    title: 'wizyta według innej listy kontrolnej',
    hint: 'Listę podaje się opcją --checklist; wizyty każdej listy powinny być w osobnym pliku.',
  },
  VI171: {
    title: 'nie da się odczytać jako JSON',
    hint: 'Trzeba wyeksportować wizyty jeszcze raz; urwanego zapisu nie można przyjąć.',
  },
  VI172: {
    title: 'za długi tekst',
    hint: 'Tekst trzeba skrócić; wiersz może mieć najwyżej milion znaków, odpowiedź 100 000.',
  },
  VI173: { title: 'nie wiadomo, która to lista kontrolna', hint: 'Trzeba ją podać opcją --checklist.' },
};
