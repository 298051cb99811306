import type { Observation } from '../../behaviour/observation.js';
import type { Turn } from '../../conversation/conversation.js';
import type { Withheld } from '../assessment.js';
import { sentenceSpans } from '../substance/sentence-spans.js';
import { sharedStems, stemsOf } from './stems.js';

/** What can be said to anybody about anything, or turns the customer away: none of it is an answer. */
const noAnswer: ReadonlySet<string> = new Set([
  'acknowledge-feeling',
  'apologise',
  'ask-details',
  'blame-customer',
  'close-warmly',
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
  'verify-identity',
]);

/** An answer is about what the customer spoke of, and adds to it. */
const leastShared = 2;
const leastNew = 4;

/**
 * Agent turns that tell the customer something about their own matter: apart from questions, formulae and text
 * without substance, the turn takes up at least two of the customer's longer words and adds four of its own.
 */
export function informing(
  turns: readonly Turn[],
  observations: readonly Observation[],
  withheld: readonly Withheld[],
): readonly Observation[] {
  const heard = new Set<string>();
  const found: Observation[] = [];
  for (const [turn, { speaker, text }] of turns.entries()) {
    if (speaker === 'customer') for (const stem of stemsOf(text)) heard.add(stem);
    if (speaker !== 'agent') continue;
    const empty = [
      ...withheld.filter((each) => each.turn === turn),
      ...observations.filter((each) => each.turn === turn && noAnswer.has(each.behaviour)),
    ];
    const told = sentenceSpans(text).filter(
      ({ from, to }) =>
        !text.slice(from, to).includes('?') && !empty.some((each) => each.from < to && each.to > from),
    );
    const stems = stemsOf(told.map(({ from, to }) => text.slice(from, to)).join(' '));
    const shared = sharedStems(stems, heard);
    const first = told[0];
    const last = told.at(-1);
    if (first && last && shared >= leastShared && stems.size - shared >= leastNew) {
      found.push({
        turn,
        behaviour: 'informs',
        from: first.from,
        to: last.to,
        confidence: 1,
        source: 'rule',
      });
    }
  }
  return found;
}
