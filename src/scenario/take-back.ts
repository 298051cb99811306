import type { Session } from './session.js';

/** The session without its last event; the opening stays. */
export function takeBack(session: Session): Session {
  const moments = session.moments.length > 1 ? session.moments.slice(0, -1) : session.moments;
  return { ...session, moments, state: moments.at(-1)?.state ?? session.state };
}

/** What is written to the log of a session. Taking back is an event of its own: nothing is erased. */
export type LoggedStep<Event> = Event | { readonly kind: 'undone' };

/** The events that still stand after those that were taken back. */
export function standing<Event extends { readonly kind: string }>(
  log: readonly LoggedStep<Event>[],
): readonly Event[] {
  const kept: Event[] = [];
  for (const event of log) {
    if (isUndone(event)) kept.pop();
    else kept.push(event);
  }
  return kept;
}

function isUndone<Event extends { readonly kind: string }>(
  event: LoggedStep<Event>,
): event is { readonly kind: 'undone' } {
  return event.kind === 'undone';
}
