import type { Observation } from '../../behaviour/observation.js';
import type { Turn } from '../../conversation/conversation.js';
import { isSure } from '../timeline/sure.js';

/** Each of these is a complaint by itself. */
const strong: ReadonlySet<string> = new Set(['asks-for-supervisor', 'threatens-to-leave']);
const mild: ReadonlySet<string> = new Set(['angry', 'worried']);
/** One sharp word is a mood; the second makes a complaint. */
const leastMild = 2;

/**
 * The customer turns in which displeasure showed, where it is strong (a threat, a call for somebody in charge)
 * or came at least twice. One irritated or anxious word does not turn a question into a complaint.
 */
export function displeasure(
  turns: readonly Turn[],
  observations: readonly Observation[],
): readonly Observation[] {
  const cues = observations.filter(
    (cue) =>
      turns[cue.turn]?.speaker === 'customer' &&
      (strong.has(cue.behaviour) || mild.has(cue.behaviour)) &&
      isSure(cue),
  );
  const enough = cues.length >= leastMild || cues.some(({ behaviour }) => strong.has(behaviour));
  if (!enough) return [];
  return cues.map((cue) => ({ ...cue, behaviour: 'displeased', confidence: 1, source: 'rule' }));
}
