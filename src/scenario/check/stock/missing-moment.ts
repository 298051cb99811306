import { didYouMean } from '../../../files/did-you-mean.js';
import type { Problem } from '../../../files/problem.js';
import type { StockLines } from '../../source.js';
import { warningAt } from '../rule.js';
import type { StockAtHand, StockRule } from './rule.js';

function missing(
  { source, others }: StockAtHand,
  block: 'remarks' | 'topics',
  idsOf: (stock: StockLines) => readonly string[],
): readonly Problem[] {
  const own = new Set(idsOf(source));
  const all = new Set(others.flatMap(idsOf));
  // One that is only misspelt here is told as such.
  const meant = new Set([...own].filter((id) => !all.has(id)).map((id) => didYouMean(id, all)));
  const ids = [...all].filter((id) => {
    const having = others.filter((other) => idsOf(other).includes(id));
    // What only a few languages have is their own.
    return !own.has(id) && !meant.has(id) && having.length * 2 > others.length;
  });
  if (ids.length === 0) return [];
  const message = `other languages have lines here for ${ids.map((id) => `"${id}"`).join(', ')}`;
  return [warningAt('SK102', [block], message, { at: 'key' })];
}

/** Remarks and questions that most other languages have lines for. */
export const missingMoment: StockRule = (stock) => [
  ...missing(stock, 'remarks', ({ remarks }) => Object.keys(remarks)),
  ...missing(stock, 'topics', ({ topics }) => topics.map(({ id }) => id)),
];
