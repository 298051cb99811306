import type { Session } from '../../scenario/session.js';
import type { Run } from '../command.js';
import { askChoice } from '../terminal/ask-choice.js';
import { shortQuote } from '../terminal/practise/short-quote.js';

/** What the trainee does after the scorecard: try again with the first `keep` events, or leave. */
export type Next = { readonly kind: 'leave' } | { readonly kind: 'again'; readonly keep: number };

export async function askWhatNext({ messages }: Run, session: Session): Promise<Next> {
  const replies = repliesOf(session);
  const choices = [
    ...(replies.length > 0 ? [messages.afterRetryTurn] : []),
    messages.afterRetryAll,
    messages.afterLeave,
  ];
  const chosen = choices[await askChoice(messages.afterQuestion, choices, messages)];
  if (chosen === messages.afterRetryAll) return { kind: 'again', keep: 0 };
  if (chosen !== messages.afterRetryTurn) return { kind: 'leave' };
  const reply = await askChoice(
    messages.retryWhich,
    replies.map(({ turn, text }) => messages.retryItem(turn, text)),
    messages,
  );
  return { kind: 'again', keep: replies[reply]?.event ?? 0 };
}

interface Reply {
  /** Events before it. */
  readonly event: number;
  /** Its number in the scorecard, from 1. */
  readonly turn: number;
  readonly text: string;
}

/** What the trainee said, with the turn numbers that the scorecard uses. */
export function repliesOf({ moments }: Session): readonly Reply[] {
  const replies: Reply[] = [];
  let turns = 0;
  for (const [index, { event, effects }] of moments.entries()) {
    if (event?.kind === 'said' || event?.kind === 'silent') turns += 1;
    if (event?.kind === 'said') {
      replies.push({ event: index - 1, turn: turns, text: shortQuote(event.text) });
    }
    turns += effects.filter(({ kind }) => kind === 'say').length;
  }
  return replies;
}
