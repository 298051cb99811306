import type { Overlay } from '../../language/translation/overlay.js';
import type { Scenario } from '../source.js';

type Examples = NonNullable<Scenario['examples']>;

/** The gold conversations with the score ranges that a translation gives of its own: other words may score otherwise. */
export function withOwnRanges(examples: Examples | undefined, { gold = {} }: Overlay): Examples | undefined {
  if (examples === undefined) return undefined;
  const ranged = Object.entries(examples).map(([name, example]) => {
    const own = Object.hasOwn(gold, name) ? gold[name] : undefined;
    return [name, own === undefined ? example : { ...example, score: { ...example.score, ...own } }];
  });
  return Object.fromEntries(ranged) as Examples;
}
