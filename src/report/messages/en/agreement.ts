import { enPlural } from '../../../language/plural.js';
import type { AgreementMessages } from '../messages.js';

/** Words of a report on agreement. */
export const enAgreement: AgreementMessages = {
  title: (conversations) =>
    `${conversations} labelled ${enPlural(conversations, { one: 'conversation', other: 'conversations' })}`,
  all: 'all',
  behaviours: 'Behaviours of the agent',
  cues: 'Cues of the customer',
  microMacro: (micro, macro) => `F1 micro ${micro}, macro ${macro}`,
  labelHeads: ['', 'precision', 'recall', 'F1', 'κ', 'labelled'],
  verdict: 'Verdict',
  verdictHeads: ['', 'quadratic κ', 'ρ', 'within one level', 'same level', 'conversations'],
  ratings: 'Ratings by people (Spearman ρ)',
  rating: 'rating',
  overall: 'total',
  learnt: 'learnt',
  undefined: 'undefined (no variance)',
  intervalNote: 'In brackets: 95 % intervals, by bootstrap over conversations.',
  worst: 'Where they differ most',
  levelGap: (conversation, dimension, labelled, given) =>
    `${conversation}: ${dimension} labelled ${labelled}, given ${given}`,
  turnGap: (conversation, turn) => `${conversation}, turn ${turn}`,
  missed: (labels) => `missed: ${labels}`,
  wronglyFound: (labels) => `found, not labelled: ${labels}`,
  nothingLabelled: 'No conversation carries labels, a verdict or ratings: there is nothing to compare with.',
  assessors: (names) => `Assessors: ${names}`,
  assessorHeads: ['', 'agreement', 'AC1/AC2', 'κ', 'α', "Fleiss' κ", 'judged'],
  ratedHeads: ['', 'ICC(2,1)', 'α', 'largest gap', 'judged'],
  fromReference: (name, reference, gap) => `${name} compared with ${reference}: ${gap}`,
};
