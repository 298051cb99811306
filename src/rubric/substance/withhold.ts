import type { Observation } from '../../behaviour/observation.js';
import type { Conversation } from '../../conversation/conversation.js';
import type { Withheld } from '../assessment.js';
import { informing } from '../moments/informing.js';
import { ignoresCustomer } from './ignores-customer.js';
import { nonsense } from './nonsense.js';
import { repeated } from './repeated.js';
import { withholdingOf } from './withholding.js';

/**
 * Where words earn nothing for lack of substance, in order of the turns. `found` is what the detector already
 * saw (lists of words, text for the scorer). What is withheld cannot take the customer's matter up either,
 * so replies that ignore the customer are looked for last.
 */
export function withhold(
  conversation: Conversation,
  observations: readonly Observation[],
  found: readonly Withheld[],
): readonly Withheld[] {
  const { turns } = conversation;
  const empty = [...found, ...repeated(turns), ...nonsense(turns)];
  const standing = observations.filter((observation) => !withholdingOf(observation, empty));
  const answering = [...standing, ...informing(turns, standing, empty)];
  return [...empty, ...ignoresCustomer(turns, answering)].sort((a, b) => a.turn - b.turn || a.from - b.from);
}
