import type { Observation } from '../../behaviour/observation.js';
import type { Turn } from '../../conversation/conversation.js';
import type { Withheld } from '../assessment.js';
import { type SentenceSpan, sentenceSpans } from '../substance/sentence-spans.js';
import { sharedStems, stemsOf } from './stems.js';

/** What can be said to anybody about anything, or turns the customer away: none of it is an answer. */
const formulae: readonly string[] = [
  'acknowledge-feeling',
  'apologise',
  'blame-customer',
  'close-warmly',
  'confirm-resolution',
  'dismiss',
  'greet',
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

/** An answer or a question about the matter is about what the customer spoke of, and adds to it. */
const leastShared = 1;
const leastTold = 2;
const leastAsked = 1;

/**
 * Agent turns that are about the customer's own matter: `informs` where the turn, apart from questions, formulae
 * and text without substance, takes up one of the customer's longer words and adds two of its own; `inquires`
 * where a question does and adds one, or the customer answers the turn with facts.
 */
export function informing(
  turns: readonly Turn[],
  observations: readonly Observation[],
  withheld: readonly Withheld[],
): readonly Observation[] {
  const heard = new Set<string>();
  const facts = new Set(
    observations.filter(({ behaviour }) => behaviour === 'gives-details').map(({ turn }) => turn),
  );
  const found: Observation[] = [];
  for (const [turn, { speaker, text }] of turns.entries()) {
    if (speaker === 'customer') for (const stem of stemsOf(text)) heard.add(stem);
    if (speaker !== 'agent') continue;
    const empty = withheld.filter((each) => each.turn === turn);
    const carried = observations.filter((each) => each.turn === turn);
    const sentences = sentenceSpans(text).filter((sentence) => !touches(sentence, empty));
    const asks = ({ from, to }: SentenceSpan) => text.slice(from, to).includes('?');
    const free = (formula: ReadonlySet<string>) => (sentence: SentenceSpan) =>
      !touches(
        sentence,
        carried.filter(({ behaviour }) => formula.has(behaviour)),
      );
    const told = sentences.filter((sentence) => !asks(sentence)).filter(free(noAnswer));
    const asked = sentences.filter(asks).filter(free(noInquiry));
    if (takesUp(told, text, heard, leastTold)) found.push(...moment('informs', turn, told));
    const answered = facts.has(turn + 1) ? sentences : [];
    const inquiry = takesUp(asked, text, heard, leastAsked) ? asked : answered;
    found.push(...moment('inquires', turn, inquiry));
  }
  return found;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function touches({ from, to }: Stretch, others: readonly Stretch[]): boolean {
  return others.some((other) => other.from < to && other.to > from);
}

function takesUp(
  sentences: readonly SentenceSpan[],
  text: string,
  heard: ReadonlySet<string>,
  leastNew: number,
): boolean {
  const stems = stemsOf(sentences.map(({ from, to }) => text.slice(from, to)).join(' '));
  const shared = sharedStems(stems, heard);
  return shared >= leastShared && stems.size - shared >= leastNew;
}

function moment(behaviour: string, turn: number, sentences: readonly SentenceSpan[]): readonly Observation[] {
  const first = sentences[0];
  const last = sentences.at(-1);
  if (!first || !last) return [];
  return [{ turn, behaviour, from: first.from, to: last.to, confidence: 1, source: 'rule' }];
}
