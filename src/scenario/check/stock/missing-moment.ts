import type { Problem } from '../../../files/problem.js';
import type { StockLines } from '../../source.js';
import { warningAt } from '../rule.js';
import type { StockAtHand, StockRule } from './rule.js';

function missing(
  { source, others }: StockAtHand,
  block: 'remarks' | 'topics',
  idsOf: (stock: StockLines) => readonly string[],
  message: (id: string, languages: string) => string,
): readonly Problem[] {
  const own = new Set(idsOf(source));
  const ids = new Set(others.flatMap(idsOf).filter((id) => !own.has(id)));
  return [...ids].flatMap((id) => {
    const having = others.filter((other) => idsOf(other).includes(id));
    // What only a few languages have is their own.
    if (having.length * 2 <= others.length) return [];
    const languages = having.map(({ language }) => language).join(', ');
    return [warningAt('SK102', [block], message(id, languages), { at: 'key' })];
  });
}

/** A remark or question that most other languages have lines for. */
export const missingMoment: StockRule = (stock) => [
  ...missing(
    stock,
    'remarks',
    ({ remarks }) => Object.keys(remarks),
    (id, languages) => `no remark on "${id}", which there is in ${languages}`,
  ),
  ...missing(
    stock,
    'topics',
    ({ topics }) => topics.map(({ id }) => id),
    (id, languages) => `no answer to "${id}", which there is in ${languages}`,
  ),
];
