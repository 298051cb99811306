import type { ProblemKind } from '../../../files/problems/kind.js';
import type { stockProblems } from '../../../files/problems/stock.js';
import type { temperamentProblems } from '../../../files/problems/temperament.js';

/** TP and SK: what a scenario is played with, its temperament and the stock lines. */
export const plPartnerProblems: Readonly<
  Record<keyof typeof temperamentProblems | keyof typeof stockProblems, ProblemKind>
> = {
  TP101: {
    title: 'nastrój, którego nie ma żaden scenariusz',
    hint: 'Trzeba poprawić pisownię albo dodać ten nastrój do scenariusza z tym temperamentem.',
  },
  TP102: {
    title: 'zmiana większa, niż może się policzyć',
    hint: 'Trzeba podać mniej punktów: nastroje mają wartości od 0 do 10, a „most” ogranicza to, co mogą dać dobre słowa jednej tury.',
  },
  TP103: {
    title: 'nastrój, który zmienia się tylko w jedną stronę',
    hint: 'Coś dobrego musi go poprawiać, a coś złego pogarszać; inaczej nie ma znaczenia, co robi pracownik.',
  },
  TP104: { title: 'te same zachowania razem dwa razy', hint: 'Jedno z dwóch trzeba usunąć.' },
  TP105: {
    title: 'ton, który nigdy się nie pojawi',
    hint: 'Obie granice muszą być większe od 0, a „tense” niższa.',
  },
  SK101: {
    title: 'brak kwestii dla nastroju',
    hint: 'Trzeba napisać dla niego kwestie albo kilka w „any”, które pasują do każdego nastroju.',
  },
  SK102: {
    title: 'sytuacja, dla której inne języki mają kwestie',
    hint: 'Trzeba napisać dla niej kwestie także w tym języku.',
  },
  SK103: {
    title: 'sytuacja, która gubi to, do czego nawiązuje',
    hint: 'Przynajmniej jedna kwestia musi to zawierać: po to jest ta sytuacja.',
  },
  SK104: {
    title: 'oznaczenie, które niczego nie powstrzymuje',
    hint: 'Trzeba poprawić pisownię, napisać ~ po początku słowa albo usunąć oznaczenie.',
  },
  SK105: {
    title: 'żadna kwestia nie pasuje do tego kanału',
    hint: 'Trzeba dodać kwestię, która może paść także tam.',
  },
  SK106: {
    title: 'odpowiedź bez uwagi',
    hint: 'Trzeba napisać uwagę na to zachowanie albo usunąć je z „answers”; wystarczy wymienić je raz.',
  },
};
