import { csPlural } from '../../../language/plural.js';
import type { EvaluatorMessages } from '../messages.js';

export const csEvaluators: EvaluatorMessages = {
  compared: (names, units) =>
    `${names}: ${units} ${csPlural(units, { one: 'společné místo a období', few: 'společná místa a období', other: 'společných míst a období' })}`,
  totals: 'Celkové výsledky',
  score: 'výsledek',
  withinTen: (share) => `${share} dvojic výsledků se liší nejvýše o deset bodů; obvyklých je 85 %.`,
  headsOfTwo: ['otázka', 'shoda', 'AC1/AC2', 'κ', 'návštěvy'],
  headsOfMore: ['otázka', 'shoda', 'α', 'Fleissova κ', 'návštěvy'],
  ratedHeads: ['číslo', 'ICC(2,1)', 'α', 'největší rozdíl', 'návštěvy'],
  readTwo:
    'AC1 (na škálách AC2) od 0,8 je velmi dobrá, od 0,6 dobrá, od 0,4 střední. κ klesá, když jsou skoro všechny odpovědi stejné; pak spíš věřte AC1. Návštěvy v různou dobu se mohou lišit, i když jsou obě zapsané správně.',
  readMore:
    'α od 0,8 je spolehlivá, od 0,667 jen předběžná. Návštěvy v různou dobu se mohou lišit, i když jsou všechny zapsané správně.',
};
