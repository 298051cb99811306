import { wordsOf } from './manner.js';
import type { Scenario, StockLines } from './source.js';

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn);
  return [];
}

/** Every word of the scenario and of the stock lines, so that talk about the case is never taken for nonsense. */
export function vocabularyOf(source: Scenario, stock: StockLines): ReadonlySet<string> {
  return new Set([...textsIn(source), ...textsIn(stock)].flatMap(wordsOf));
}
