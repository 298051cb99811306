import { plPlural } from '../../../language/plural.js';
import type { SummaryMessages } from '../messages.js';

const conversationCount = (n: number): string =>
  `${n} ${plPlural(n, { one: 'rozmowa', few: 'rozmowy', many: 'rozmów' })}`;
const problemCount = (n: number): string =>
  `${n} ${plPlural(n, { one: 'problem', few: 'problemy', many: 'problemów' })}`;

/** Words of the summary of a batch. */
export const plSummary: SummaryMessages = {
  scored: (conversations, problems) =>
    `Oceniono: ${conversationCount(conversations)}${problems === 0 ? '' : `, ${problemCount(problems)}`}`,
  short: (scored, passed, mean, problems) =>
    `oceniono ${scored}, zaliczono ${passed}, średnia ${mean}, ${problemCount(problems)}`,
  dimension: 'wymiar',
  mean: 'średnia',
  median: 'mediana',
  total: 'razem',
  passed: (share, low, high, passed, of) =>
    `Zaliczono: ${share} (${passed} z ${of}; przedział 95 %: ${low}–${high})`,
  belowMin: (number, min) => `Poniżej ${min}: ${number}`,
  accuracyTitle: 'Bez błędu krytycznego',
  accuracy: (family, share, target, failed, of) =>
    `${family}: ${share}, cel ${target} (błąd w ${failed} z ${of})`,
  reached: 'osiągnięto',
  notReached: 'nie osiągnięto',
  worstTitle: 'Gdzie stracono najwięcej punktów',
  worst: (share, title, of) => `${title}: niespełnione ${share} (${conversationCount(of)})`,
  few: 'Za mało rozmów, żeby porównywać osoby albo zespoły.',
};
