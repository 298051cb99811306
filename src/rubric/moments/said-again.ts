import type { Observation } from '../../behaviour/observation.js';
import type { Turn } from '../../conversation/conversation.js';
import { sharedStems, stemsOf } from './stems.js';

const leastAgain = 4;
const leastShare = 0.5;

/**
 * Customer turns after a reply that mostly say again what the customer said before it: at least four longer
 * words, and half of all of them, stood in the customer's own earlier turns.
 */
export function saidAgain(turns: readonly Turn[]): readonly Observation[] {
  const earlier = new Set<string>();
  let answered = false;
  const found: Observation[] = [];
  for (const [turn, { speaker, text }] of turns.entries()) {
    if (speaker === 'agent') answered = true;
    if (speaker !== 'customer') continue;
    const stems = stemsOf(text);
    const again = sharedStems(stems, earlier);
    if (answered && again >= leastAgain && again / stems.size >= leastShare) {
      found.push({ turn, behaviour: 'says-again', from: 0, to: text.length, confidence: 1, source: 'rule' });
    }
    for (const stem of stems) earlier.add(stem);
  }
  return found;
}
