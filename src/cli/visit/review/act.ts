import type { Assessment } from '../../../rubric/assessment.js';
import { refusalOf } from '../../../visit/refusal.js';
import { apply } from '../../../visit/visit.js';
import type { VisitEvent } from '../../../visit/visit-event.js';
import type { Run } from '../../command.js';
import { ProblemsError } from '../../failures.js';
import type { OpenedVisit } from '../stored-visit.js';
import { asKept, assessVisit } from '../submit-visit.js';
import { refused } from './refused.js';

/** What an event made of a visit. */
export interface Acted {
  readonly assessment: Assessment;
  /** The score before; null where there was none. */
  readonly before: number | null;
}

/**
 * Does something to a visit: the event is kept and, in the same transaction, the new score where the answers changed; the
 * earlier assessment stays. Throws a `ProblemsError` (could not run) where it may not be done; then nothing has changed.
 *
 * @param keep keeps what the event brings along, such as files, once it is known that it may be done
 */
export async function act(
  run: Run,
  { stored, recording, log }: OpenedVisit,
  event: VisitEvent,
  keep: (event: VisitEvent) => Promise<VisitEvent> = async (same) => same,
): Promise<Acted> {
  const refusal = refusalOf(
    {
      rubric: recording.rubric,
      visit: recording.visit(),
      evaluator: stored.evaluator,
      log,
      now: run.now().toISOString(),
    },
    event,
  );
  if (refusal) throw new ProblemsError(refused(refusal, stored.id, recording.rubric, run.messages));
  const kept = await keep(event);
  const assessment = assessVisit(recording, stored.rubricHash, apply(recording.visit(), kept));
  // The score also follows where the one that is kept does not fit the answers.
  const isNew = 'changes' in kept || assessment.total.score !== stored.score;
  await recording.record(kept, isNew ? (after) => asKept(assessment, after) : undefined);
  return { assessment, before: stored.score };
}
