import { enPlural } from '../../../language/plural.js';
import type { SummaryMessages } from '../messages.js';

const conversationCount = (n: number): string =>
  `${n} ${enPlural(n, { one: 'conversation', other: 'conversations' })}`;
const problemCount = (n: number): string => `${n} ${enPlural(n, { one: 'problem', other: 'problems' })}`;

/** Words of the summary of a batch. */
export const enSummary: SummaryMessages = {
  scored: (conversations, problems) =>
    `${conversationCount(conversations)} scored${problems === 0 ? '' : `, ${problemCount(problems)}`}`,
  short: (scored, passed, mean, problems) =>
    `${scored} scored, ${passed} passed, mean ${mean}, ${problemCount(problems)}`,
  dimension: 'dimension',
  mean: 'mean',
  median: 'median',
  total: 'total',
  passed: (share, low, high, passed, of) =>
    `Passed: ${share} (${passed} of ${of}; 95 % interval ${low}–${high})`,
  belowMin: (number, min) => `Below ${min}: ${number}`,
  accuracyTitle: 'Without a critical failure',
  accuracy: (family, share, target, failed, of) =>
    `${family}: ${share}, target ${target} (${failed} of ${of} failed)`,
  reached: 'reached',
  notReached: 'not reached',
  worstTitle: 'Where most points were lost',
  worst: (share, title, of) => `${title}: ${share} missed (${conversationCount(of)})`,
  few: 'Too few conversations to compare people or teams.',
};
