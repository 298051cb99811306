import type { Session } from '../../scenario/session.js';
import type { Run } from '../command.js';
import { askChoice } from '../terminal/ask-choice.js';

/** What the trainee does after the scorecard: try again with the first `keep` events, or leave. */
export type Next = { readonly kind: 'leave' } | { readonly kind: 'again'; readonly keep: number };

const SHOWN = 60;

export async function askWhatNext({ messages }: Run, session: Session): Promise<Next> {
  const replies = repliesOf(session);
  const choices = [
    ...(replies.length > 0 ? [messages.afterRetryTurn] : []),
    messages.afterRetryAll,
    messages.afterLeave,
  ];
  const chosen = choices[await askChoice(messages.afterQuestion, choices)];
  if (chosen === messages.afterRetryAll) return { kind: 'again', keep: 0 };
  if (chosen !== messages.afterRetryTurn) return { kind: 'leave' };
  const reply = await askChoice(
    messages.retryWhich,
    replies.map(({ text }, index) => messages.retryItem(index + 1, shortened(text))),
  );
  return { kind: 'again', keep: replies[reply]?.event ?? 0 };
}

/** The trainee's replies with the number of events before each. */
function repliesOf(session: Session): readonly { readonly event: number; readonly text: string }[] {
  return session.moments
    .slice(1)
    .flatMap(({ event }, index) => (event?.kind === 'said' ? [{ event: index, text: event.text }] : []));
}

function shortened(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length <= SHOWN ? flat : `${flat.slice(0, SHOWN)}…`;
}
