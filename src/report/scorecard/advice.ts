import type { Observation } from '../../behaviour/observation.js';
import type { Conversation } from '../../conversation/conversation.js';
import { isAscii } from '../../language/plain-text.js';
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
  /** Words that the customer uses, see `customerWords`. */
  readonly spoken: () => ReadonlySet<string>;
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
  const cues = cuesOf(criterion.when);
  const first =
    cues.length === 0 ? undefined : context.observations?.find(({ behaviour }) => cues.includes(behaviour));
  return first && { turn: first.turn, why: 'in-reply-to', by: first.behaviour };
}

/** The cues that a condition asks for. */
function cuesOf(when: string | undefined): readonly string[] {
  if (when === undefined) return [];
  return [...when.matchAll(/\bcue\(\s*["']([a-z0-9-]+)["']/g)].map(([, cue = '']) => cue);
}

/** The line closest to this conversation by the words it shares with the customer's; the first among equals. */
function exampleFor(criterion: Criterion, context: AdviceContext): string | undefined {
  const wanted = criterion.said?.any ?? criterion.said?.all ?? [];
  const own = criterion.examples ?? [];
  const lines =
    own.length > 0 ? own : wanted.slice(0, 1).flatMap((id) => context.behaviourExamples?.(id) ?? []);
  const fresh = lines.filter((line) => !context.given.has(line));
  if (fresh.length === 0) return undefined;
  const best = fresh.length === 1 ? fresh[0] : closestOf(fresh, wordsOfLines(lines), context.spoken());
  if (best === undefined) return undefined;
  context.given.add(best);
  return addressed(best, context.customerName);
}

function closestOf(
  lines: readonly string[],
  wordsOf: ReadonlyMap<string, readonly string[]>,
  spoken: ReadonlySet<string>,
): string | undefined {
  let best: string | undefined;
  let most = -1;
  for (const line of lines) {
    let shared = 0;
    for (const word of wordsOf.get(line) ?? []) if (spoken.has(word)) shared += 1;
    if (shared > most) {
      most = shared;
      best = line;
    }
  }
  return best;
}

const lineWords = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();

/** The words of each example line, looked for once as long as the rubric is in use. */
function wordsOfLines(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const known = lineWords.get(lines);
  if (known) return known;
  const words = new Map(lines.map((line) => [line, contentWords(line)]));
  lineWords.set(lines, words);
  return words;
}

/** Reads the words that the customer uses, when they are first asked for. */
export function customerWords(conversation: Conversation): () => ReadonlySet<string> {
  let words: ReadonlySet<string> | undefined;
  return () => {
    words ??= new Set(
      conversation.turns.flatMap(({ speaker, text }) => (speaker === 'customer' ? contentWords(text) : [])),
    );
    return words;
  };
}

function contentWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(isAscii(text) ? /[a-z0-9]+/g : /[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length >= contentLength);
}

/** Puts the customer's name in, or takes the place for it out together with its comma. */
function addressed(line: string, name: string | undefined): string {
  if (name !== undefined) return line.replaceAll('{customer}', name);
  return line.replace(/,?\s*\{customer\}/g, '').replace(/^[,\s]+/, '');
}
