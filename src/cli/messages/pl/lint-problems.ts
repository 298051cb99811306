import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** Problems with what is to be checked. */
export const plLintProblems: ProblemTexts = {
  LT101: {
    title: 'brak folderu roboczego',
    hint: 'Trzeba podać pliki albo foldery lub przejść do folderu, w którym jest scenarios/, rubrics/ albo shoptalk.yaml; nowy zakłada shoptalk init.',
  },
  LT102: { title: 'nie ma czego sprawdzić', hint: 'Trzeba podać folder z plikami YAML albo plik.' },
  LT103: {
    title: 'niczego o tej nazwie nie ma',
    hint: 'Trzeba podać plik, folder albo id scenariusza, rubryki, temperamentu lub zachowania.',
  },
  LT104: {
    title: 'plik nieznanego rodzaju',
    hint: 'Trzeba umieścić go tam, gdzie są pliki jego rodzaju (scenarios/, rubrics/, rubrics/behaviours/ …), albo wpisać klucze tego rodzaju.',
  },
  LT105: {
    title: 'niesprawdzone razem z błędnym plikiem',
    hint: 'Najpierw trzeba poprawić tamten plik; co w nim jest źle, mówi shoptalk lint z jego ścieżką.',
  },
  LT106: {
    title: 'problemów jest więcej, niż pokazano',
    hint: 'Trzeba poprawić pokazane i sprawdzić plik ponownie.',
  },
  LT107: {
    title: 'przypadki bez swojego scenariusza',
    hint: 'Plik trzeba nazwać jak scenariusz: angry-buyer.test.yaml leży obok angry-buyer.yaml.',
  },
};
