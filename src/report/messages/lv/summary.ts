import { lvPlural } from '../../../language/plural.js';
import type { SummaryMessages } from '../messages.js';

const conversationCount = (n: number): string =>
  `${n} ${lvPlural(n, { zero: 'sarunu', one: 'saruna', other: 'sarunas' })}`;
const problemCount = (n: number): string =>
  `${n} ${lvPlural(n, { zero: 'problēmu', one: 'problēma', other: 'problēmas' })}`;

/** Words of the summary of a batch. */
export const lvSummary: SummaryMessages = {
  scored: (conversations, problems) =>
    `Novērtēts: ${conversationCount(conversations)}${problems === 0 ? '' : `, ${problemCount(problems)}`}`,
  short: (scored, passed, mean, problems) =>
    `novērtēts ${scored}, nokārtots ${passed}, vidēji ${mean}, ${problemCount(problems)}`,
  dimension: 'joma',
  mean: 'vidējais',
  median: 'mediāna',
  total: 'kopā',
  passed: (share, low, high, passed, of) =>
    `Nokārtots: ${share} (${passed} no ${of}; 95 % intervāls ${low}–${high})`,
  belowMin: (number, min) => `Zem ${min}: ${number}`,
  accuracyTitle: 'Bez kritiskas kļūdas',
  accuracy: (family, share, target, failed, of) =>
    `${family}: ${share}, mērķis ${target} (kļūda ${failed} no ${of})`,
  reached: 'sasniegts',
  notReached: 'nav sasniegts',
  worstTitle: 'Kur zaudēts visvairāk punktu',
  worst: (share, title, of) => `${title}: nav izpildīts ${share} (${conversationCount(of)})`,
  few: 'Pārāk maz sarunu, lai salīdzinātu cilvēkus vai komandas.',
};
