import type { Rubric } from '../../files/generated/rubric.js';
import { sourceHashOf } from '../../files/kept-translation.js';
import { loadText } from '../../files/load-file.js';
import { makeProblem } from '../../files/make-problem.js';
import type { Store } from '../../store/open-store.js';
import type { StoredVisit } from '../../store/visits.js';
import type { DatedEvent } from '../../visit/history.js';
import type { Heard } from '../../visit/transcript/heard.js';
import { replay } from '../../visit/visit.js';
import type { VisitEvent } from '../../visit/visit-event.js';
import { ProblemsError } from '../failures.js';
import type { Messages } from '../messages/messages.js';
import { type Recording, startRecording } from './recording.js';
import { storedTranscript } from './transcript/stored-transcript.js';

/** A visit of the store with its checklist as it was when the visit was begun. */
export interface OpenedVisit {
  readonly stored: StoredVisit;
  readonly recording: Recording;
  /** What happened so far, as it was when the visit was opened. */
  readonly log: readonly DatedEvent[];
}

/** Throws a `ProblemsError` (could not run) where there is no such visit. */
export async function openVisit(store: Store, id: string, messages: Messages): Promise<OpenedVisit> {
  const stored = await store.visits.find(id);
  if (!stored) throw new ProblemsError([makeProblem('VI125', messages.unknownVisit(id))]);
  return visitOpener(store, messages)(stored);
}

/**
 * Opens visits one after the other; a checklist that several share is read once.
 *
 * @param messages where visits may be assessed: only then their transcripts are read again, which takes its time
 */
export function visitOpener(
  store: Store,
  messages?: Messages,
): (stored: StoredVisit) => Promise<OpenedVisit> {
  const checklists = new Map<string, ReturnType<typeof rubricOf>>();
  return async (stored) => {
    const { id, rubricHash } = stored;
    const checklist = checklists.get(rubricHash) ?? rubricOf(store, stored);
    checklists.set(rubricHash, checklist);
    const { rubric, hash } = await checklist;
    const logged = await store.visits.events(id);
    const log = logged.map(({ seq, at, data }) => ({ seq, at, event: data as VisitEvent }));
    const events = log.map(({ event }) => event);
    const heard = messages && (await storedTranscript(store, replay(events), rubric, messages));
    // The score is by the checklist itself, in whatever language it was asked.
    return {
      stored: { ...stored, rubricHash: hash },
      recording: recordingIn(store, id, rubric, events, heard),
      log,
    };
  };
}

export function recordingIn(
  store: Store,
  id: string,
  rubric: Rubric,
  events: readonly VisitEvent[] = [],
  heard?: Heard,
): Recording {
  return startRecording({
    id,
    rubric,
    events,
    heard,
    keep: (place, event, { state, revision }, assessed) =>
      store.visits.append(id, place, event.kind, event, { state, revision }, assessed),
  });
}

/** The checklist of a visit as it was when the visit was begun, and the hash of its file; throws a `ProblemsError`. */
export async function rubricOf(
  store: Store,
  { rubric, rubricHash }: Pick<StoredVisit, 'rubric' | 'rubricHash'>,
): Promise<{ readonly rubric: Rubric; readonly hash: string }> {
  const { text = '' } = (await store.document(rubricHash)) ?? {};
  const loaded = await loadText('rubric', text, rubric);
  if (!loaded.ok) throw new ProblemsError(loaded.problems);
  return { rubric: loaded.value, hash: sourceHashOf(text) ?? rubricHash };
}
