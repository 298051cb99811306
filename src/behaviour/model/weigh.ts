import type { Speaker } from '../../conversation/conversation.js';
import type { ContextRule } from '../catalogue.js';
import { type ConversationContext, type Found, keepInContext } from '../context.js';
import type { Subject } from '../pattern/subject.js';
import type { InsubstantialSpan } from '../substance.js';
import type { Judge, WordLogits } from './judge.js';

/** Where a rule finds a label, the model need be only half as sure: plain words may be plainer than all it learnt from. */
const halfAsSure = 0.5;
/** How sure a rule's finding is at least, that the model does not deny. */
const leastOfRule = 0.5;

/** A turn in which rules have found what they find. */
export interface RuledTurn {
  readonly subjects: readonly Subject[];
  /** What the model makes of the words of each sentence. */
  readonly logits: readonly WordLogits[];
  readonly speaker: Speaker;
  readonly context: ConversationContext;
  /** Parts that carry no behaviour: the model adds nothing there but what harms. */
  readonly insubstantial: readonly InsubstantialSpan[];
  readonly found: readonly Found[];
  /** Conditions on the conversation that hold for all of a behaviour, by id. */
  readonly conditions: ReadonlyMap<string, ContextRule>;
}

/**
 * What a turn carries by the judgement of the model, for which what rules find is one sign beside the words. A label
 * that it is sure enough of keeps the places where rules find it, or else the sentence that speaks most for it; of the
 * others nothing is kept. Labels that the model does not know stay as the rules find them.
 */
export function weigh(judge: Judge, turn: RuledTurn): readonly Found[] {
  const { subjects, logits, speaker, context, insubstantial, found } = turn;
  if (speaker === 'system') return found;
  const empty = new Set(
    subjects.flatMap(({ sentence: { from, to } }, index) =>
      insubstantial.some((part) => from < part.to && to > part.from) ? [index] : [],
    ),
  );
  const judgement = judge.judge({ subjects, logits, context, found, skip: empty }, speaker);
  const { labels, chances, thresholds, sentences } = judgement;
  const kept: Found[] = found.filter(({ behaviour }) => !labels.includes(behaviour));
  const added: Found[] = [];
  for (const [at, label] of labels.entries()) {
    const confidence = chances[at] ?? 0;
    const least = thresholds[at] ?? 2;
    // Most labels are far from it: nothing more is asked about them.
    if (confidence < least * halfAsSure) continue;
    const ruled = found.filter(({ behaviour }) => behaviour === label);
    if (ruled.length === 0 && confidence < least) continue;
    kept.push(...ruled.map((item) => ({ ...item, confidence: Math.max(confidence, leastOfRule) })));
    const sentence = sentences[at] ?? 0;
    const span = subjects[sentence]?.sentence;
    if (ruled.length > 0 || !span) continue;
    const condition = turn.conditions.get(label);
    const place = { from: span.from, to: span.to, sentence, ...(condition && { context: [condition] }) };
    added.push({ behaviour: label, confidence, source: 'model', ...place });
  }
  const words = subjects.reduce((sum, { folded }) => sum + folded.length, 0);
  const placed = added.length > 0 ? new Set(keepInContext([...kept, ...added], words, context)) : undefined;
  return [...kept, ...added.filter((item) => placed?.has(item))].sort(
    (a, b) => a.from - b.from || (a.behaviour < b.behaviour ? -1 : 1),
  );
}
