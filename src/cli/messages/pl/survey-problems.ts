import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** Problems with answers of surveys. */
export const plSurveyProblems: ProblemTexts = {
  SV101: {
    title: 'nie rozpoznano kolumn',
    hint: 'W pierwszym wierszu trzeba nazwać kolumny: site;day;csat;comment albo site;day;instrument;value.',
  },
  SV102: {
    title: 'odpowiedź, której nie można przyjąć',
    hint: 'Trzeba poprawić wiersz i zaimportować plik ponownie: co już wczytano, nie wejdzie drugi raz.',
  },
  SV103: {
    title: 'w pliku nic nie ma',
    hint: 'Trzeba wyeksportować odpowiedzi jako CSV z nagłówkami w pierwszym wierszu.',
  },
  SV104: {
    title: 'wiersza nie da się odczytać',
    hint: 'Trzeba sprawdzić cudzysłowy w tym wierszu i w poprzednich.',
  },
};
