import type { Observation } from '../../behaviour/observation.js';
import type { Turn } from '../../conversation/conversation.js';
import type { Withheld } from '../assessment.js';
import { turnsTakingUp } from './taking-up.js';

/** Cues with which the customer asks for an answer as much as with a question mark. */
const demanding: ReadonlySet<string> = new Set(['angry', 'confused', 'asks-for-supervisor', 'unresolved']);

/**
 * Agent turns that answer nothing: the customer has asked or demanded twice or more running, and no reply
 * in between took the matter up. The first such reply may be kind words alone; those after it earn nothing,
 * and where the matter is never taken up, neither does the first.
 */
export function ignoresCustomer(
  turns: readonly Turn[],
  observations: readonly Observation[],
): readonly Withheld[] {
  const takesUp = turnsTakingUp(observations);
  const demands = demandsOf(turns, observations);
  const never = takesUp.size === 0;
  const ignoring: number[] = [];
  let waiting = false;
  let empty = 0;
  for (const [index, turn] of turns.entries()) {
    if (turn.speaker === 'customer') waiting = waiting || demands.has(index);
    if (turn.speaker !== 'agent') continue;
    if (takesUp.has(index)) empty = 0;
    else if (waiting) {
      empty += 1;
      if (empty > (never ? 0 : 1)) ignoring.push(index);
    }
    waiting = false;
  }
  return ignoring.map((turn) => ({
    turn,
    from: 0,
    to: turns[turn]?.text.length ?? 0,
    reason: 'ignores-customer',
  }));
}

function demandsOf(turns: readonly Turn[], observations: readonly Observation[]): ReadonlySet<number> {
  const asked = turns.flatMap((turn, index) =>
    turn.speaker === 'customer' && turn.text.includes('?') ? [index] : [],
  );
  const cued = observations.filter(({ behaviour }) => demanding.has(behaviour)).map(({ turn }) => turn);
  return new Set([...asked, ...cued]);
}
