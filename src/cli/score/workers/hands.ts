import type { Run } from '../../command.js';
import { optimiseFromNow, worthOptimisingFrom } from '../long-work.js';
import { type Mark, markBy } from '../mark.js';
import { type Rendering, renderBy } from '../rendering.js';
import type { Scorer, ScorerOptions } from '../scorer.js';
import type { Hands } from './in-order.js';
import { startTeam, type Team } from './team.js';

/** Items that are handed to a thread at once: enough that handing over costs little, few enough that all end together. */
export const itemsAtOnce = 25;

/** A worker takes a while to start: it pays from this many bytes of input on … */
const worthFromBytes = 5_000_000;
/** … or, where nobody knows how many come, once this many conversations were scored. */
const worthFromScored = 2500;

export interface HandsOptions {
  /** Threads that may score, this one among them; 0 and 1 are this one alone. */
  readonly threads: number;
  /** Bytes to be read, where that is known. */
  readonly toRead: number | undefined;
}

/** Who scores: this thread, and others from when the work is long enough. */
export function handsFor(
  scorer: Scorer,
  { messages, ...orders }: ScorerOptions,
  rendering: Rendering,
  run: Pick<Run, 'language'>,
  { threads, toRead }: HandsOptions,
): Hands & { readonly close: () => void } {
  const markHere = markBy(scorer, renderBy(rendering, scorer.rubric, messages));
  const others = Math.max(0, threads - 1);
  let team: Team | undefined;
  let marked = 0;

  const call = (): void => {
    if (others === 0 || team !== undefined) return;
    // Before a worker starts: the setting holds for all threads.
    optimiseFromNow();
    team = startTeam(others, {
      scorer: orders,
      spoken: run.language,
      rendering,
      rubricHash: scorer.hash,
    });
  };
  const mark: Mark = (conversation) => {
    marked += 1;
    if (marked === worthOptimisingFrom) optimiseFromNow();
    if (toRead === undefined && marked === worthFromScored) call();
    return markHere(conversation);
  };
  if (toRead !== undefined && toRead >= worthFromBytes) call();
  return {
    mark,
    team: () => team,
    most: 4 * (others + 1),
    close: () => team?.end(),
  };
}
