import type { Observation } from '../../behaviour/observation.js';
import type { Turn } from '../../conversation/conversation.js';
import type { Withheld } from '../assessment.js';
import { displeasure } from './displeasure.js';
import { informing } from './informing.js';
import { leaving } from './leaving.js';
import { saidAgain } from './said-again.js';

/**
 * What no single turn shows, worked out from the whole conversation. Rubrics name these like cues and
 * behaviours: `displeased`, the customer is strongly or repeatedly angry or worried; `informs` and `inquires`, the agent tells or asks something about the customer's own matter;
 * `says-again`, the customer has to say the same once more; `left-content`, the customer's last words are thanks, agreement or relief;
 * `left-open`, they are anger, doubt, a refusal, a question or a long explanation.
 */
export const momentIds: ReadonlySet<string> = new Set([
  'displeased',
  'informs',
  'inquires',
  'left-content',
  'left-open',
  'says-again',
]);

/** The moments of a conversation, as observations of its turns. */
export function momentsOf(
  turns: readonly Turn[],
  observations: readonly Observation[],
  withheld: readonly Withheld[],
): readonly Observation[] {
  return [
    ...displeasure(turns, observations),
    ...informing(turns, observations, withheld),
    ...saidAgain(turns),
    ...leaving(turns, observations),
  ];
}
