import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** Problems with answers of surveys. */
export const plSurveyProblems: ProblemTexts = {
  SV101: {
    title: 'kolumny nierozpoznane',
    hint: 'Proszę nazwać kolumny w pierwszym wierszu: site;day;csat;comment albo site;day;instrument;value.',
  },
  SV102: {
    title: 'odpowiedź nie do użycia',
    hint: 'Proszę poprawić wiersz i zaimportować plik ponownie: to, co już jest, zostaje raz.',
  },
  SV103: {
    title: 'w pliku nic nie ma',
    hint: 'Proszę wyeksportować odpowiedzi jako CSV z nagłówkami w pierwszym wierszu.',
  },
  SV104: {
    title: 'wiersza nie da się odczytać',
    hint: 'Proszę sprawdzić cudzysłowy w tym wierszu i przed nim.',
  },
};
