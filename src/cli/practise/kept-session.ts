import type { AgentEvent } from '../../scenario/state.js';
import type { LoggedStep } from '../../scenario/take-back.js';
import type { Store } from '../../store/open-store.js';
import type { Session, SessionMode } from '../../store/sessions.js';
import { documentOf, type Rehearsal } from './load-rehearsal.js';
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

/** A practice whose every step is in the store. */
export interface KeptPractice {
  readonly session: Session;
  readonly practice: Practice;
}

/** Begins a session in the store; the events of an earlier attempt are said again first. */
export async function beginKept(store: Store, rehearsal: Rehearsal, start: KeptStart): Promise<KeptPractice> {
  const { before = [], ...rest } = start;
  const session = await store.sessions.start({
    ...rest,
    scenario: documentOf('scenario', rehearsal.scenario),
    rubric: documentOf('rubric', rehearsal.rubric),
    language: rehearsal.compiled.source.language,
  });
  const kept = practiceIn(store, rehearsal, session, []);
  for (const event of before) await kept.practice.act(event);
  return kept;
}

/** A stored session as it stands. */
export async function continueKept(
  store: Store,
  rehearsal: Rehearsal,
  session: Session,
): Promise<KeptPractice> {
  const events = await store.sessions.events(session.id);
  const log = events.map((event) => event.data as LoggedStep<AgentEvent>);
  return practiceIn(store, rehearsal, session, log);
}

function practiceIn(
  store: Store,
  { compiled }: Rehearsal,
  session: Session,
  log: readonly LoggedStep<AgentEvent>[],
): KeptPractice {
  const practice = startPractice({
    scenario: compiled,
    seed: session.seed,
    log,
    keep: (place, event) => store.sessions.append(session.id, place, event.kind, event),
  });
  return { session, practice };
}

/** Closes a session and keeps its result. */
export async function keepResult(
  store: Store,
  session: Session,
  { rubric }: Rehearsal,
  result: PracticeResult,
): Promise<void> {
  const { assessment, ending, survey } = result;
  await store.assessments.keep({
    record: session.id,
    recordKind: 'session',
    person: session.person,
    rubric: assessment.rubric,
    score: assessment.total.score,
    passed: assessment.total.passed,
    dimensions: assessment.dimensions,
    result: { assessment, ending, survey, behaviours: behaviourShares(rubric.value, assessment) },
  });
  await store.sessions.setState(session.id, result.ending === null ? 'left' : 'ended');
}
