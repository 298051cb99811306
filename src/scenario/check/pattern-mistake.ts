import type { Problem } from '../../files/problem.js';
import type { WrittenPattern } from '../collector.js';
import { errorAt, type ScenarioRule } from './rule.js';

function mistakes(patterns: readonly WrittenPattern[], file?: string): readonly Problem[] {
  return patterns.flatMap(({ pointer, errors }) =>
    errors.map(({ message, offset }) =>
      errorAt('SC129', pointer, message, { offset, ...(file === undefined ? {} : { file }) }),
    ),
  );
}

/** A pattern that cannot be read. Those of the stock lines carry `file: stock/<language>`. */
export const patternMistake: ScenarioRule = ({ written, stockWritten, stock }) => [
  ...mistakes(written.patterns),
  ...mistakes(stockWritten.patterns, `stock/${stock.language}`),
];
