import type { Problem } from '../../files/problem.js';
import type { WrittenPattern } from '../collector.js';
import { errorAt, type ScenarioRule } from './rule.js';

/** Fewer broken patterns than these may share a mistake by chance. */
const fewest = 5;

/** Where no pattern can be read, for one and the same reason, that is a matter of the language. */
function ofTheLanguage(patterns: readonly WrittenPattern[]): string | undefined {
  const messages = new Set(patterns.map(({ errors }) => errors[0]?.message));
  return patterns.length >= fewest && messages.size === 1 ? [...messages][0] : undefined;
}

/** What cannot be read of these patterns. */
export function patternMistakes(patterns: readonly WrittenPattern[], file?: string): readonly Problem[] {
  const common = ofTheLanguage(patterns);
  if (common !== undefined)
    return [errorAt('SC129', ['language'], common, file === undefined ? {} : { file })];
  return patterns.flatMap(({ pointer, errors }) =>
    errors.map(({ message, offset }) =>
      errorAt('SC129', pointer, message, { offset, ...(file === undefined ? {} : { file }) }),
    ),
  );
}

/** A pattern that cannot be read. Those of the stock lines carry `file: stock/<language>`. */
export const patternMistake: ScenarioRule = ({ written, stockWritten, stock }) => [
  ...patternMistakes(written.patterns),
  ...patternMistakes(stockWritten.patterns, `stock/${stock.language}`),
];
