import { lvPlural } from '../../../language/plural.js';
import type { EvaluatorMessages } from '../messages.js';

export const lvEvaluators: EvaluatorMessages = {
  compared: (names, units) =>
    `${names}: ${units} ${lvPlural(units, { one: 'kopīga vieta un laika posms', other: 'kopīgas vietas un laika posmi', zero: 'kopīgu vietu un laika posmu' })}`,
  totals: 'Kopējie rezultāti',
  score: 'rezultāts',
  withinTen: (share) =>
    `${share} rezultātu pāru atšķiras ne vairāk kā par desmit punktiem; parasti tie ir 85 %.`,
  headsOfTwo: ['jautājums', 'sakritība', 'AC1/AC2', 'κ', 'apmeklējumi'],
  headsOfMore: ['jautājums', 'sakritība', 'α', 'Fleisa κ', 'apmeklējumi'],
  ratedHeads: ['skaitlis', 'ICC(2,1)', 'α', 'lielākā atšķirība', 'apmeklējumi'],
  readTwo:
    'AC1 (skalām AC2) no 0,8 ir ļoti laba, no 0,6 laba, no 0,4 vidēja. κ krītas, ja gandrīz visas atbildes ir vienādas; tad drīzāk uzticieties AC1. Apmeklējumi dažādos laikos var atšķirties, lai gan abi aprakstīti pareizi.',
  readMore:
    'α no 0,8 ir uzticama, no 0,667 tikai aptuvena. Apmeklējumi dažādos laikos var atšķirties, lai gan visi aprakstīti pareizi.',
};
