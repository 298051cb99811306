import { csPlural } from '../../../language/plural.js';
import type { SummaryMessages } from '../messages.js';

const conversationCount = (n: number): string =>
  `${n} ${csPlural(n, { one: 'rozhovor', few: 'rozhovory', other: 'rozhovorů' })}`;
const problemCount = (n: number): string =>
  `${n} ${csPlural(n, { one: 'problém', few: 'problémy', other: 'problémů' })}`;

/** Words of the summary of a batch. */
export const csSummary: SummaryMessages = {
  scored: (conversations, problems) =>
    `Ohodnoceno: ${conversationCount(conversations)}${problems === 0 ? '' : `, ${problemCount(problems)}`}`,
  short: (scored, passed, mean, problems) =>
    `ohodnoceno ${scored}, splněno ${passed}, průměr ${mean}, ${problemCount(problems)}`,
  dimension: 'dimenze',
  mean: 'průměr',
  median: 'medián',
  total: 'celkem',
  passed: (share, low, high, passed, of) =>
    `Splněno: ${share} (${passed} z ${of}; 95% interval ${low}–${high})`,
  belowMin: (number, min) => `Pod ${min}: ${number}`,
  accuracyTitle: 'Bez kritické chyby',
  accuracy: (family, share, target, failed, of) =>
    `${family}: ${share}, cíl ${target} (chyba u ${failed} z ${of})`,
  reached: 'dosaženo',
  notReached: 'nedosaženo',
  worstTitle: 'Kde se ztratilo nejvíc bodů',
  worst: (share, title, of) => `${title}: nesplněno u ${share} (${conversationCount(of)})`,
  few: 'Na srovnání lidí nebo týmů je rozhovorů málo.',
};
