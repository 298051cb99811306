import { plPlural } from '../../../language/plural.js';
import { plForms } from '../../../language/written-forms.js';
import type { ProgressMessages } from '../messages.js';

/** The page of `shoptalk progress`. */
export const plProgress: ProgressMessages = {
  progressOf: (person) => `Ćwiczenia: ${person}`,
  noPractice: 'Nie ma jeszcze zakończonej rozmowy.',
  headingSessions: 'Sesje',
  headingTrends: 'Wyniki według wymiarów, od najstarszych',
  headingStrongest: 'Najmocniejsze strony',
  headingWeakest: 'Do poprawy',
  headingNext: 'Co ćwiczyć dalej',
  earlierSessions: (count) =>
    count === 1 ? 'Jednej wcześniejszej sesji nie pokazano.' : `Nie pokazano ${count} wcześniejszych sesji.`,
  columnScenario: 'scenariusz',
  columnMode: 'tryb',
  columnPassed: 'wynik',
  modeCoaching: 'ćwiczenie',
  modeCertify: 'egzamin',
  resultPassed: 'zaliczone',
  resultFailed: 'niezaliczone',
  trendTooShort: 'za mało sesji, żeby pokazać trend',
  trendChange: (points) =>
    points === 0
      ? 'bez zmian'
      : `${points > 0 ? '+' : '−'}${plForms.number(Math.abs(points))} ${plPlural(Math.abs(points), { one: 'punkt', few: 'punkty', many: 'punktów', other: 'punktu' })}`,
  skill: (behaviour, percent, sessions) =>
    `${behaviour}: ${plForms.number(percent)} % w ${sessions === 1 ? 'jednej sesji' : `${sessions} sesjach`}`,
  noStrongest: 'Nic się jeszcze nie wyróżnia.',
  noWeakest: 'W tej chwili nie widać słabych stron.',
  noAdvice: 'Nie ma scenariusza do ćwiczenia.',
  nextFirst: 'dobry na początek',
  nextTrains: (behaviours, tried) =>
    `ćwiczy to, na czym najwięcej można zyskać: ${behaviours}${tried ? '' : '; jeszcze niepróbowany'}`,
  nextNotPassed: (score) => `ostatnie podejście dało ${plForms.number(score)} % i nie zostało zaliczone`,
  nextNew: 'jeszcze niepróbowany',
  nextLongest: (date) => `ostatnio ćwiczony ${date}`,
  nextCommand: (scenario) => `shoptalk practise ${scenario}`,
};
