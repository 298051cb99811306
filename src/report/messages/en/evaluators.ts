import { enPlural } from '../../../language/plural.js';
import type { EvaluatorMessages } from '../messages.js';

export const enEvaluators: EvaluatorMessages = {
  compared: (names, units) =>
    `${names}: ${units} ${enPlural(units, { one: 'site and period', other: 'sites and periods' })} in common`,
  totals: 'Totals',
  score: 'score',
  withinTen: (share) => `${share} of the pairs of totals lie within ten points; 85 % is usual.`,
  headsOfTwo: ['question', 'agreement', 'AC1/AC2', 'κ', 'visits'],
  headsOfMore: ['question', 'agreement', 'α', "Fleiss' κ", 'visits'],
  ratedHeads: ['number', 'ICC(2,1)', 'α', 'largest gap', 'visits'],
  readTwo:
    'AC1 (AC2 on scales) from .8 is very good, from .6 good, from .4 moderate. κ falls where nearly all answers are the same; trust AC1 there. Visits at different times may differ although both are right.',
  readMore:
    'α from .8 is reliable, from .667 only tentative. Visits at different times may differ although all are right.',
};
