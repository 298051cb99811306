import type { CompiledScenario } from '../../scenario/compiled.js';
import { advance, eventsOf, replay, type Session } from '../../scenario/session.js';
import type { AgentEvent, Effect } from '../../scenario/state.js';
import { type LoggedStep, standing, takeBack } from '../../scenario/take-back.js';

/** A conversation being practised: every step is saved before the customer reacts to it. */
export interface Practice {
  readonly scenario: CompiledScenario;
  readonly session: () => Session;
  /** Saves what the trainee did, then lets the customer react. */
  act(event: AgentEvent): Promise<readonly Effect[]>;
  /** Takes back the last reply or action and gives it; undefined where there is none. */
  undo(): Promise<AgentEvent | undefined>;
}

export interface PracticeStart {
  readonly scenario: CompiledScenario;
  readonly seed: number;
  /** What was logged before, when a session is continued. */
  readonly log?: readonly LoggedStep<AgentEvent>[];
  /** Saves an event; `place` counts from 1. It resolves only when the event is safe. */
  readonly keep: (place: number, event: LoggedStep<AgentEvent>) => Promise<void>;
}

export function startPractice({ scenario, seed, log = [], keep }: PracticeStart): Practice {
  let session = replay(scenario, standing(log), seed);
  let logged = log.length;
  const save = async (event: LoggedStep<AgentEvent>): Promise<void> => {
    await keep(logged + 1, event);
    logged += 1;
  };
  return {
    scenario,
    session: () => session,
    async act(event) {
      await save(event);
      session = advance(scenario, session, event);
      return session.moments.at(-1)?.effects ?? [];
    },
    async undo() {
      const last = eventsOf(session).at(-1);
      if (!last) return undefined;
      await save({ kind: 'undone' });
      session = takeBack(session);
      return last;
    },
  };
}
