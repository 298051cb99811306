import type { Observation } from '../../behaviour/observation.js';
import type { Turn } from '../../conversation/conversation.js';
import type { Withheld } from '../assessment.js';
import { type SentenceSpan, sentenceSpans } from '../substance/sentence-spans.js';
import { isSure } from '../timeline/sure.js';
import { sharedStems, stemsOf, stemsOfWords } from './stems.js';

/**
 * What can be said to anybody about anything, or turns the customer away: none of it is an answer. A greeting
 * is not among them, as it often opens the sentence that is one.
 */
const formulae: readonly string[] = [
  'acknowledge-feeling',
  'apologise',
  'blame-customer',
  'close-warmly',
  'confirm-resolution',
  'dismiss',
  'hide-behind-policy',
  'identify-self',
  'log-case',
  'offer-more-help',
  'overpromise',
  'pass-on',
  'promise-follow-up',
  'reassure',
  'refuse',
  'restate-issue',
  'rude',
  'stall',
  'take-ownership',
  'thank',
];
const noAnswer: ReadonlySet<string> = new Set([...formulae, 'ask-details', 'verify-identity']);
const noInquiry: ReadonlySet<string> = new Set(formulae);

/** Words about the matter are about what the customer spoke of, and add to it. */
const leastShared = 1;
const leastTold = 2;
/** Less is enough right after a question, and in a question. */
const leastInReply = 1;
/** What a customer who is not helped shows; a guess is not enough. */
const unhelped: ReadonlySet<string> = new Set(['angry', 'confused', 'rejects', 'unresolved', 'worried']);
const harmful: ReadonlySet<string> = new Set(['blame-customer', 'dismiss', 'pass-on', 'refuse', 'rude']);
const grateful: ReadonlySet<string> = new Set(['accepts', 'thanks']);

/**
 * Agent turns that are about the customer's own matter. Questions, formulae and text without substance apart,
 * a turn `informs` where it takes up one of the customer's longer words and adds two of its own (one, right
 * after the customer's question), where it gives a figure with what it stands for, or where the customer answers
 * it with thanks or agreement. It `inquires` where a question takes up the matter, or the customer answers it
 * without asking back or protesting.
 */
export function informing(
  turns: readonly Turn[],
  observations: readonly Observation[],
  withheld: readonly Withheld[],
): readonly Observation[] {
  const heard = new Set<string>();
  const found: Observation[] = [];
  const emptyIn = byTurn(withheld);
  const carriedIn = byTurn(observations);
  let pending = '';
  for (const [turn, { speaker, text }] of turns.entries()) {
    if (speaker === 'customer') {
      for (const stem of stemsOf(text)) heard.add(stem);
      pending += text;
    }
    if (speaker !== 'agent') continue;
    const empty = emptyIn.get(turn) ?? [];
    const carried = carriedIn.get(turn) ?? [];
    const sentences = sentenceSpans(text).filter((sentence) => !touches(sentence, empty));
    const asks = ({ from, to }: SentenceSpan) => text.slice(from, to).includes('?');
    const free = (formula: ReadonlySet<string>) => (sentence: SentenceSpan) =>
      !touches(
        sentence,
        carried.filter(({ behaviour }) => formula.has(behaviour)),
      );
    const told = sentences.filter((sentence) => !asks(sentence)).filter(free(noAnswer));
    const asked = sentences.filter(asks).filter(free(noInquiry));
    const reply = replyTo(turns[turn + 1], carriedIn.get(turn + 1) ?? []);
    const least = pending.includes('?') ? leastInReply : leastTold;
    const tells = stemsIn(told);
    if (
      takesUp(tells, heard, least) ||
      figures(tells, heard) ||
      (reply === 'grateful' && tells.size >= leastTold)
    ) {
      found.push(...moment('informs', turn, told));
    }
    const inquires = stemsIn(asked);
    const kindly = !carried.some(({ behaviour }) => harmful.has(behaviour));
    if (takesUp(inquires, heard, leastInReply) || (kindly && reply !== 'open' && inquires.size > 0)) {
      found.push(...moment('inquires', turn, asked));
    } else if (reply === 'facts') found.push(...moment('inquires', turn, sentences));
    pending = '';
  }
  return found;
}

function byTurn<Item extends { readonly turn: number }>(items: readonly Item[]): ReadonlyMap<number, Item[]> {
  const turns = new Map<number, Item[]>();
  for (const item of items) {
    const list = turns.get(item.turn);
    if (list) list.push(item);
    else turns.set(item.turn, [item]);
  }
  return turns;
}

/** How the customer takes an agent's turn: with facts, with thanks, with a plain answer, or with none. */
function replyTo(
  next: Turn | undefined,
  cues: readonly Observation[],
): 'facts' | 'grateful' | 'plain' | 'open' {
  if (next?.speaker !== 'customer') return 'open';
  if (cues.some(({ behaviour }) => behaviour === 'gives-details')) return 'facts';
  if (cues.some((cue) => unhelped.has(cue.behaviour) && isSure(cue))) return 'open';
  if (cues.some(({ behaviour }) => grateful.has(behaviour))) return 'grateful';
  return next.text.includes('?') ? 'open' : 'plain';
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function touches({ from, to }: Stretch, others: readonly Stretch[]): boolean {
  return others.some((other) => other.from < to && other.to > from);
}

function stemsIn(sentences: readonly SentenceSpan[]): ReadonlySet<string> {
  return new Set(sentences.flatMap(({ words }) => [...stemsOfWords(words)]));
}

function takesUp(stems: ReadonlySet<string>, heard: ReadonlySet<string>, leastNew: number): boolean {
  const shared = sharedStems(stems, heard);
  return shared >= leastShared && stems.size - shared >= leastNew;
}

/** A price, a time, a number that the customer did not say, with a word for what it is. */
function figures(stems: ReadonlySet<string>, heard: ReadonlySet<string>): boolean {
  const fresh = [...stems].filter((stem) => !heard.has(stem));
  return fresh.length >= leastTold && fresh.some((stem) => /\d/u.test(stem));
}

function moment(behaviour: string, turn: number, sentences: readonly SentenceSpan[]): readonly Observation[] {
  const first = sentences[0];
  const last = sentences.at(-1);
  if (!first || !last) return [];
  return [{ turn, behaviour, from: first.from, to: last.to, confidence: 1, source: 'rule' }];
}
