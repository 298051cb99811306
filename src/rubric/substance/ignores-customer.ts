import type { Observation } from '../../behaviour/observation.js';
import type { Turn } from '../../conversation/conversation.js';
import type { Withheld } from '../assessment.js';
import { turnsTakingUp, turnsWithCredit } from './taking-up.js';

/** Cues with which the customer asks for an answer as much as with a question mark. */
const asking: readonly string[] = ['confused', 'asks-for-supervisor', 'unresolved'];
/** Anger may want no more than to be heard, unless the matter is never taken up at all. */
const askingInVain: readonly string[] = [...asking, 'angry', 'worried'];

/**
 * Agent turns whose words answer nothing: the customer asks again and again, and the replies in between do
 * not take the matter up. The first such reply may be kind words alone; those after it earn nothing. Where
 * the matter is never taken up, the first earns nothing either, unless it was the only reply.
 */
export function ignoresCustomer(
  turns: readonly Turn[],
  observations: readonly Observation[],
): readonly Withheld[] {
  const takesUp = turnsTakingUp(observations);
  const never = takesUp.size === 0;
  const asks = turnsThatAsk(turns, observations, never ? askingInVain : asking);
  const ignoring: number[] = [];
  let asked = false;
  let open: number[] = [];
  for (const [index, turn] of turns.entries()) {
    if (turn.speaker === 'customer') asked = asked || asks.has(index);
    if (turn.speaker !== 'agent') continue;
    if (takesUp.has(index)) open = [];
    else if (asked) {
      open.push(index);
      if (open.length > 1) ignoring.push(index);
      if (open.length === 2 && never) ignoring.push(...open.slice(0, 1));
    }
    asked = false;
  }
  const credit = turnsWithCredit(observations);
  return ignoring
    .filter((turn) => credit.has(turn))
    .map((turn) => ({ turn, from: 0, to: turns[turn]?.text.length ?? 0, reason: 'ignores-customer' }));
}

function turnsThatAsk(
  turns: readonly Turn[],
  observations: readonly Observation[],
  cues: readonly string[],
): ReadonlySet<number> {
  const asked = turns.flatMap(({ speaker, text }, index) =>
    speaker === 'customer' && text.includes('?') ? [index] : [],
  );
  const cued = observations.filter(({ behaviour }) => cues.includes(behaviour)).map(({ turn }) => turn);
  return new Set([...asked, ...cued]);
}
