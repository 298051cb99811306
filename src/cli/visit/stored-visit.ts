import type { Rubric } from '../../files/generated/rubric.js';
import { sourceHashOf } from '../../files/kept-translation.js';
import { loadText } from '../../files/load-file.js';
import { makeProblem } from '../../files/make-problem.js';
import type { Store } from '../../store/open-store.js';
import type { StoredVisit } from '../../store/visits.js';
import type { VisitEvent } from '../../visit/visit-event.js';
import { ProblemsError } from '../failures.js';
import type { Messages } from '../messages/messages.js';
import { type Recording, startRecording } from './recording.js';

/** A visit of the store with its checklist as it was when the visit was begun. */
export interface OpenedVisit {
  readonly stored: StoredVisit;
  readonly recording: Recording;
}

/** Throws a `ProblemsError` (could not run) where there is no such visit. */
export async function openVisit(store: Store, id: string, messages: Messages): Promise<OpenedVisit> {
  const stored = await store.visits.find(id);
  if (!stored) throw new ProblemsError([makeProblem('VI125', messages.unknownVisit(id))]);
  const { rubric, hash } = await rubricOf(store, stored);
  const logged = await store.visits.events(id);
  const events = logged.map((event) => event.data as VisitEvent);
  // The score is by the checklist itself, in whatever language it was asked.
  return { stored: { ...stored, rubricHash: hash }, recording: recordingIn(store, id, rubric, events) };
}

export function recordingIn(
  store: Store,
  id: string,
  rubric: Rubric,
  events: readonly VisitEvent[] = [],
): Recording {
  return startRecording({
    id,
    rubric,
    events,
    keep: (place, event, { state, revision }) =>
      store.visits.append(id, place, event.kind, event, { state, revision }),
  });
}

async function rubricOf(
  store: Store,
  { rubric, rubricHash }: StoredVisit,
): Promise<{ readonly rubric: Rubric; readonly hash: string }> {
  const { text = '' } = (await store.document(rubricHash)) ?? {};
  const loaded = await loadText('rubric', text, rubric);
  if (!loaded.ok) throw new ProblemsError(loaded.problems);
  return { rubric: loaded.value, hash: sourceHashOf(text) ?? rubricHash };
}
