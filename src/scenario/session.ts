import type { Conversation, DeskAction, Turn } from '../conversation/conversation.js';
import { begin, usualSeed } from './begin.js';
import type { CompiledScenario } from './compiled.js';
import type { AgentEvent, Effect, State } from './state.js';
import { step } from './step.js';

/** One event of a session with what came of it. The first entry is the opening and has no event. */
export interface Moment {
  readonly event: AgentEvent | undefined;
  readonly effects: readonly Effect[];
  /** The state after it. */
  readonly state: State;
}

/** A session played so far. */
export interface Session {
  readonly seed: number;
  readonly moments: readonly Moment[];
  /** The state now. */
  readonly state: State;
}

export function openSession(compiled: CompiledScenario, seed: number = usualSeed): Session {
  const [state, effects] = begin(compiled, seed);
  return { seed, state, moments: [{ event: undefined, effects, state }] };
}

export function advance(compiled: CompiledScenario, session: Session, event: AgentEvent): Session {
  const [state, effects] = step(compiled, session.state, event);
  return { ...session, state, moments: [...session.moments, { event, effects, state }] };
}

/** Plays a log of events again. The same seed and events give the same session. */
export function replay(
  compiled: CompiledScenario,
  events: readonly AgentEvent[],
  seed: number = usualSeed,
): Session {
  return events.reduce((session, event) => advance(compiled, session, event), openSession(compiled, seed));
}

export function eventsOf(session: Session): readonly AgentEvent[] {
  return session.moments.flatMap((moment) => (moment.event === undefined ? [] : [moment.event]));
}

/**
 * The session as a conversation that can be scored: the turns of both sides, and what was done at the desk
 * with its place in time. Silence is a turn without words.
 */
export function conversationOf(compiled: CompiledScenario, session: Session, id: string): Conversation {
  const turns: Turn[] = [];
  for (const { event, effects } of session.moments) {
    if (event?.kind === 'said') turns.push({ speaker: 'agent', text: event.text });
    if (event?.kind === 'silent') turns.push({ speaker: 'agent', text: '' });
    for (const effect of effects) {
      if (effect.kind === 'say') turns.push({ speaker: 'customer', text: effect.line });
    }
  }
  const actions = session.state.desk.map(
    ({ action, params, after, outcome }): DeskAction => ({ action, params, after, outcome }),
  );
  const { language, channel } = compiled.source;
  return { id, language, channel, turns, actions };
}
