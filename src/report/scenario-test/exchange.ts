import type { Verdict } from '../../scenario/cases/verdict.js';
import type { AgentEvent, DeskOutcome } from '../../scenario/state.js';

/** What the agent did at one moment, what the customer and the desk answered, and how the customer felt then. */
export interface Exchange {
  /** How many turns the agent has had by then; 0 at the opening. */
  readonly turn: number;
  readonly event: AgentEvent | null;
  readonly customer: readonly string[];
  readonly desk: readonly (DeskOutcome & { readonly text: string })[];
  readonly mood: Readonly<Record<string, number>>;
}

/** The exchange at a moment of a played conversation; the last one where there is no such moment. */
export function exchangeAt({ played }: Verdict, index: number): Exchange {
  const { session } = played;
  const moment = session.moments[index] ?? session.moments.at(-1);
  const effects = moment?.effects ?? [];
  const event = moment?.event;
  return {
    turn: moment?.state.turns ?? 0,
    // What was read of the words is no part of it.
    event: event === undefined ? null : event.kind === 'said' ? { kind: 'said', text: event.text } : event,
    customer: effects.flatMap((effect) => (effect.kind === 'say' ? [effect.line] : [])),
    desk: effects.flatMap((effect) => {
      if (effect.kind !== 'desk') return [];
      const { kind, ...outcome } = effect;
      return [outcome];
    }),
    mood: moment?.state.mood ?? {},
  };
}
