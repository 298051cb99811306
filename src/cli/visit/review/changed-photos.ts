import type { Store } from '../../../store/open-store.js';
import type { Change, VisitEvent } from '../../../visit/visit-event.js';
import type { Run } from '../../command.js';
import { readPhotos } from '../evidence/given-photos.js';
import type { OpenedVisit } from '../stored-visit.js';

/**
 * Reads and cleans the files that new answers name, before anything is done; throws a `ProblemsError` with every one that cannot be
 * taken.
 *
 * @returns what keeps them, and gives the event with their hashes in place of their paths
 */
export async function photosOf(
  run: Run,
  store: Store,
  { stored, recording }: OpenedVisit,
  event: VisitEvent,
): Promise<(event: VisitEvent) => Promise<VisitEvent>> {
  const changes = 'changes' in event ? event.changes : [];
  const answers = changes.map(asAnswer);
  const photos = await readPhotos(run, {
    rubric: recording.rubric,
    events: answers,
    places: new Map(),
    folder: run.cwd,
    programme: stored.programme,
  });
  return async (same) => {
    if (!('changes' in same)) return same;
    const kept: Change[] = [];
    for (const answer of answers) kept.push(asChange(await photos.keep(store, stored.id, answer)));
    return { ...same, changes: kept };
  };
}

function asAnswer({ question, reply }: Change): VisitEvent {
  return reply ? { kind: 'answered', question, reply } : { kind: 'left-out', question };
}

function asChange(event: VisitEvent): Change {
  if (event.kind === 'answered') return { question: event.question, reply: event.reply };
  return { question: event.kind === 'left-out' ? event.question : '' };
}
