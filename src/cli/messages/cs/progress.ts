import { csPlural } from '../../../language/plural.js';
import { csForms } from '../../../language/written-forms.js';
import type { ProgressMessages } from '../messages.js';

const points = (n: number): string => csPlural(n, { one: 'bod', few: 'body', other: 'bodů', many: 'bodu' });
const inSessions = (n: number): string => (n === 1 ? 'v jednom rozhovoru' : `v ${n} rozhovorech`);

/** The page of `shoptalk progress`. */
export const csProgress: ProgressMessages = {
  progressOf: (person) => `Nácvik: ${person}`,
  noPractice: 'Zatím žádný dokončený rozhovor.',
  headingSessions: 'Rozhovory',
  headingTrends: 'Skóre podle dimenzí, od nejstaršího po nejnovější',
  headingStrongest: 'Nejsilnější stránky',
  headingWeakest: 'Na čem pracovat',
  headingNext: 'Co nacvičit dál',
  earlierSessions: (count) =>
    count === 1
      ? 'Jeden starší rozhovor se neukazuje.'
      : `${count} ${csPlural(count, { one: 'starší rozhovor se neukazuje', few: 'starší rozhovory se neukazují', other: 'starších rozhovorů se neukazuje' })}.`,
  columnScenario: 'scénář',
  columnMode: 'režim',
  columnPassed: 'výsledek',
  modeCoaching: 'nácvik',
  modeCertify: 'zkouška',
  resultPassed: 'splněno',
  resultFailed: 'nesplněno',
  trendTooShort: 'na vývoj je rozhovorů málo',
  trendChange: (change) =>
    change === 0
      ? 'beze změny'
      : `${change > 0 ? '+' : '−'}${csForms.number(Math.abs(change))} ${points(Math.abs(change))}`,
  skill: (behaviour, percent, sessions) => `${behaviour}: ${percent} % ${inSessions(sessions)}`,
  noStrongest: 'Zatím nic nevyčnívá.',
  noWeakest: 'Momentálně není nic slabé.',
  noAdvice: 'Není tu žádný scénář k nácviku.',
  nextFirst: 'dobrý na začátek',
  nextTrains: (behaviours, tried) =>
    `cvičí se v něm to, kde můžete získat nejvíc (${behaviours})${tried ? '' : ', a ještě ho neznáte'}`,
  nextNotPassed: (score) => `váš poslední pokus dosáhl ${csForms.number(score)} % a nestačil`,
  nextNew: 'ještě jste ho nezkusili',
  nextLongest: (date) => `naposledy jste ho nacvičovali ${date}`,
  nextCommand: (scenario) => `shoptalk practise ${scenario}`,
};
