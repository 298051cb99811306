import { wordsOf } from './manner.js';
import type { Scenario, StockLines } from './source.js';

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn);
  return [];
}

/** Every word of the scenario and of the stock lines, so that talk about the case is never taken for nonsense. */
export function vocabularyOf(files: readonly (Scenario | StockLines)[]): ReadonlySet<string> {
  return new Set(files.flatMap(textsIn).flatMap(wordsOf));
}

/** The words that the facts, topics, desk and brief are made of: what the case is about. */
export function caseWordsOf(source: Scenario, stock: StockLines): ReadonlySet<string> {
  const { brief, customer, facts, topics, desk } = source;
  const skip = new Set(stock.words.skip);
  // Patterns list every way of asking, so their words say little about the case.
  const said = [...Object.values(facts), ...topics].map((each) => each.say);
  return new Set(
    textsIn([brief, customer, said, desk])
      .flatMap(wordsOf)
      .filter((word) => !skip.has(word)),
  );
}
