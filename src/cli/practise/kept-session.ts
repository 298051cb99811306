import type { AgentEvent } from '../../scenario/state.js';
import type { LoggedStep } from '../../scenario/take-back.js';
import type { Store } from '../../store/open-store.js';
import type { Session, SessionMode } from '../../store/sessions.js';
import { documentOf } from '../document-of.js';
import type { Rehearsal } from './load-rehearsal.js';
import { type Practice, startPractice } from './practice.js';
import { behaviourShares, type PracticeResult } from './result.js';

export interface KeptStart {
  readonly person: string;
  readonly mode: SessionMode;
  readonly seed: number;
  readonly retryOf?: string;
  /** What was said before the turn from which it is tried again. */
  readonly before?: readonly AgentEvent[];
}

/** What a practice has to know of its session; without an id it is not in the store. */
export type KeptSession = Pick<Session, 'person' | 'mode' | 'seed'> & { readonly id?: string };

export interface KeptPractice {
  readonly session: KeptSession;
  readonly practice: Practice;
}

/** Where the steps and results of a practice go. */
export interface Keeping {
  /** Begins a session; the events of an earlier attempt are said again first. */
  begin(start: KeptStart): Promise<KeptPractice>;
  /** Closes a session and keeps its result. */
  finish(session: KeptSession, result: PracticeResult): Promise<void>;
}

/** Every step is in the store before the customer reacts to it. */
export function keepingIn(store: Store, rehearsal: Rehearsal): Keeping {
  return {
    async begin({ before = [], ...start }) {
      const session = await store.sessions.start({
        ...start,
        scenario: documentOf('scenario', rehearsal.scenario),
        rubric: documentOf('rubric', rehearsal.rubric),
        language: rehearsal.compiled.source.language,
      });
      return sayAgain(before, { session, practice: practiceIn(store, rehearsal, session, []) });
    },
    async finish({ id, person }, result) {
      if (id !== undefined) await keepResult(store, { id, person }, rehearsal, result);
    },
  };
}

/** Nothing is kept: for a conversation that shall not enter the history. */
export function keepingNothing({ compiled }: Pick<Rehearsal, 'compiled'>): Keeping {
  return {
    begin({ before = [], person, mode, seed }) {
      const practice = startPractice({ scenario: compiled, seed, keep: () => Promise.resolve() });
      return sayAgain(before, { session: { person, mode, seed }, practice });
    },
    finish: () => Promise.resolve(),
  };
}

/** A stored session as it stands. */
export async function continueKept(
  store: Store,
  rehearsal: Rehearsal,
  session: Session,
): Promise<KeptPractice> {
  const events = await store.sessions.events(session.id);
  const log = events.map((event) => event.data as LoggedStep<AgentEvent>);
  return { session, practice: practiceIn(store, rehearsal, session, log) };
}

async function sayAgain(events: readonly AgentEvent[], kept: KeptPractice): Promise<KeptPractice> {
  for (const event of events) await kept.practice.act(event);
  return kept;
}

function practiceIn(
  store: Store,
  { compiled }: Rehearsal,
  { id, seed }: Session,
  log: readonly LoggedStep<AgentEvent>[],
): Practice {
  return startPractice({
    scenario: compiled,
    seed,
    log,
    keep: (place, event) => store.sessions.append(id, place, event.kind, event),
  });
}

async function keepResult(
  store: Store,
  { id, person }: Pick<Session, 'id' | 'person'>,
  { compiled, rubric }: Rehearsal,
  { assessment, ending, survey, session }: PracticeResult,
): Promise<void> {
  const isAgents = (behaviour: string): boolean => compiled.behaviours.get(behaviour)?.by === 'agent';
  const behaviours = behaviourShares(rubric.value, assessment, isAgents);
  await store.assessments.keep({
    record: id,
    recordKind: 'session',
    person,
    rubric: assessment.rubric,
    score: assessment.total.score,
    passed: assessment.total.passed,
    dimensions: assessment.dimensions,
    result: { assessment, ending, survey, behaviours },
  });
  await store.sessions.setState(id, session.state.ending === undefined ? 'left' : 'ended');
}
