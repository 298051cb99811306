import type { Observation } from '../../behaviour/observation.js';
import type { Turn } from '../../conversation/conversation.js';
import { wordsOf } from '../substance/sentence-spans.js';
import { displeasure, isSure } from '../timeline/sure.js';

const contentCues: ReadonlySet<string> = new Set(['accepts', 'calmer', 'thanks']);

/** Whoever needs more words than this at the end is still telling the trouble. */
const mostWords = 25;
/** Whoever goes on for more words after the thanks has not come for thanks: "Thank you, but what I need is …". */
const mostWordsAfter = 8;
/** Customer turns from the end in which to look: "Thanks!" may be followed by a bare "OK". */
const lookBack = 3;

/**
 * How the customer left, if it shows: the last turn after the agent's first that tells it. Thanks with a further
 * question or much to add, or in turning down what the agent asked, tell nothing either way. Customers remember the end, so rubrics may weigh it.
 */
export function leaving(
  turns: readonly Turn[],
  observations: readonly Observation[],
): readonly Observation[] {
  const answered = turns.findIndex(({ speaker }) => speaker === 'agent');
  if (answered < 0) return [];
  const replies = turns.flatMap(({ speaker }, index) =>
    speaker === 'customer' && index > answered ? [index] : [],
  );
  for (const turn of replies.slice(-lookBack).reverse()) {
    const sign = signOf(turn, turns, observations);
    if (sign === 'mixed') return [];
    if (sign) return [sign];
  }
  return [];
}

function signOf(
  turn: number,
  turns: readonly Turn[],
  observations: readonly Observation[],
): Observation | 'mixed' | undefined {
  const text = turns[turn]?.text ?? '';
  const cues = observations.filter((each) => each.turn === turn);
  // The last words weigh much: a guess is not enough to call them bitter.
  const open = cues.find((each) => displeasure.has(each.behaviour) && isSure(each));
  const content = cues.find(({ behaviour }) => contentCues.has(behaviour));
  const moment = (behaviour: string, from: number, to: number): Observation => ({
    turn,
    behaviour,
    from,
    to,
    confidence: 1,
    source: 'rule',
  });
  if (open && content) return 'mixed';
  if (open) return moment('left-open', open.from, open.to);
  const question = text.lastIndexOf('?');
  if (content) {
    const last = cues.findLast(({ behaviour }) => contentCues.has(behaviour)) ?? content;
    const goesOn = wordsOf(text.slice(last.to)).length > mostWordsAfter;
    return question >= 0 || goesOn ? 'mixed' : moment('left-content', content.from, content.to);
  }
  if (question >= 0 || wordsOf(text).length > mostWords) return moment('left-open', 0, text.length);
  return undefined;
}
