import type { Observation } from '../../behaviour/observation.js';
import type { Conversation } from '../../conversation/conversation.js';
import type { Belongs, CriterionResult } from '../../rubric/assessment.js';
import type { Criterion } from '../../rubric/rubric.js';
import type { Advice } from './scorecard.js';

export interface AdviceContext {
  readonly conversation: Conversation;
  /** What was found in it, to say where something belonged that could stand anywhere. */
  readonly observations?: readonly Observation[];
  /** The customer's name, where a scenario knows it; put in for `{customer}`. */
  readonly customerName?: string;
  /** Example lines of a behaviour, for criteria that give none. */
  readonly behaviourExamples?: (behaviour: string) => readonly string[];
  /** Lines already given on this scorecard; each is given once. */
  readonly given: Set<string>;
}

/** Words shorter than this say little about what a line is about. */
const contentLength = 4;

/** What to say about a criterion that was not met in full; undefined where there is nothing to say. */
export function adviceFor(
  criterion: Criterion,
  result: CriterionResult,
  context: AdviceContext,
): Advice | undefined {
  if (result.status !== 'missed' && result.status !== 'partly') return undefined;
  if (result.bonus) return undefined;
  const belongs = placeOf(criterion, result, context);
  // A broken guard quotes what should not have been said; there is no better place for that.
  const turn = belongs === undefined || result.guard ? undefined : context.conversation.turns[belongs.turn];
  const example = exampleFor(criterion, context);
  const advice: Advice = {
    ...(belongs === undefined || turn === undefined
      ? {}
      : { place: { why: belongs.why, turn: belongs.turn + 1, words: turn.text } }),
    ...(criterion.advice === undefined ? {} : { text: criterion.advice }),
    ...(example === undefined ? {} : { example }),
  };
  return Object.keys(advice).length === 0 ? undefined : advice;
}

/**
 * Where it belonged. What could stand anywhere belonged after the first of the cues on which the criterion depends; without one,
 * no place is better than another.
 */
function placeOf(
  criterion: Criterion,
  { belongs }: CriterionResult,
  context: AdviceContext,
): Belongs | undefined {
  if (belongs?.why !== 'anywhere') return belongs;
  const cues = new Set(
    [...(criterion.when ?? '').matchAll(/\bcue\(\s*["']([a-z0-9-]+)["']/g)].map(([, cue]) => cue),
  );
  const first = context.observations?.find(({ behaviour }) => cues.has(behaviour));
  return first && { turn: first.turn, why: 'in-reply-to', by: first.behaviour };
}

/** The line closest to this conversation by the words it shares with the customer's; the first among equals. */
function exampleFor(criterion: Criterion, context: AdviceContext): string | undefined {
  const wanted = criterion.said?.any ?? criterion.said?.all ?? [];
  const own = criterion.examples ?? [];
  const lines =
    own.length > 0 ? own : wanted.slice(0, 1).flatMap((id) => context.behaviourExamples?.(id) ?? []);
  const fresh = lines.filter((line) => !context.given.has(line));
  if (fresh.length === 0) return undefined;
  const spoken = new Set(
    context.conversation.turns
      .filter(({ speaker }) => speaker === 'customer')
      .flatMap(({ text }) => contentWords(text)),
  );
  const shared = (line: string): number => contentWords(line).filter((word) => spoken.has(word)).length;
  const best = fresh.reduce((chosen, line) => (shared(line) > shared(chosen) ? line : chosen));
  context.given.add(best);
  return addressed(best, context.customerName);
}

function contentWords(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length >= contentLength);
}

/** Puts the customer's name in, or takes the place for it out together with its comma. */
function addressed(line: string, name: string | undefined): string {
  if (name !== undefined) return line.replaceAll('{customer}', name);
  return line.replace(/,?\s*\{customer\}/g, '').replace(/^[,\s]+/, '');
}
