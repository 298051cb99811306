import type { Speaker } from '../../conversation/conversation.js';
import type { ContextRule } from '../catalogue.js';
import { type ConversationContext, type Found, keepInContext } from '../context.js';
import type { Subject } from '../pattern/subject.js';
import type { InsubstantialSpan } from '../substance.js';
import type { Judge, WordLogits } from './judge.js';

/** Below this chance a rule's finding is taken for a coincidence of words. */
const coincidence = 0.02;

/** A turn in which rules have found what they find. */
export interface RuledTurn {
  readonly subjects: readonly Subject[];
  /** What the model makes of the words of each sentence. */
  readonly logits: readonly WordLogits[];
  readonly speaker: Speaker;
  readonly context: ConversationContext;
  /** Parts that carry no behaviour: the model adds nothing there. */
  readonly insubstantial: readonly InsubstantialSpan[];
  readonly found: readonly Found[];
  /** Conditions on the conversation that hold for all of a behaviour, by id. */
  readonly conditions: ReadonlyMap<string, ContextRule>;
}

/**
 * Adds to what rules found in a turn the behaviours of which the model is sure enough, each with the sentence that
 * speaks most for it, and takes away what it thinks all but impossible. What speaks
 * against an agent is never taken away: a breach must not be overlooked.
 */
export function weigh(judge: Judge, turn: RuledTurn): readonly Found[] {
  const { subjects, logits, speaker, context, insubstantial, found } = turn;
  if (speaker === 'system') return found;
  const empty = new Set(
    subjects.flatMap(({ sentence: { from, to } }, index) =>
      insubstantial.some((part) => from < part.to && to > part.from) ? [index] : [],
    ),
  );
  const { labels, chances, thresholds, sentences } = judge.judge(subjects, logits, speaker, context, empty);
  const { reproaches } = judge.model.parties[speaker];
  const isCoincidence = ({ behaviour }: Found): boolean =>
    !reproaches.includes(behaviour) && (chances[labels.indexOf(behaviour)] ?? 1) < coincidence;
  const kept = empty.size > 0 ? found : found.filter((item) => !isCoincidence(item));
  // Kind words in a sentence that does harm are no kindness.
  const unkind = new Set(
    found.filter(({ behaviour }) => reproaches.includes(behaviour)).map(({ sentence }) => sentence),
  );
  const known = new Set(found.map(({ behaviour }) => behaviour));
  const added = labels.flatMap((label, at): Found[] => {
    const chance = chances[at] ?? 0;
    if (chance < (thresholds[at] ?? 2) || known.has(label)) return [];
    const sentence = sentences[at] ?? 0;
    const span = subjects[sentence]?.sentence;
    if (!span || empty.has(sentence)) return [];
    if (unkind.has(sentence) && !reproaches.includes(label)) return [];
    const condition = turn.conditions.get(label);
    return [
      {
        behaviour: label,
        from: span.from,
        to: span.to,
        confidence: chance,
        sentence,
        source: 'model',
        ...(condition && { context: [condition] }),
      },
    ];
  });
  if (added.length === 0) return kept;
  const words = subjects.reduce((sum, { folded }) => sum + folded.length, 0);
  const placed = new Set(keepInContext([...kept, ...added], words, context));
  return [...kept, ...added.filter((item) => placed.has(item))].sort(
    (a, b) => a.from - b.from || (a.behaviour < b.behaviour ? -1 : 1),
  );
}
