import type { Assessment } from '../../../rubric/assessment.js';
import type { Store } from '../../../store/open-store.js';
import { refusalOf } from '../../../visit/refusal.js';
import type { VisitEvent } from '../../../visit/visit-event.js';
import type { Run } from '../../command.js';
import { ProblemsError } from '../../failures.js';
import type { OpenedVisit } from '../stored-visit.js';
import { assessVisit, keepAssessment } from '../submit-visit.js';
import { refused } from './refused.js';

/** What an event made of a visit. */
export interface Acted {
  readonly assessment: Assessment;
  /** The score before; null where there was none. */
  readonly before: number | null;
}

/**
 * Does something to a visit: the event is kept, and where the answers changed the visit is assessed anew; the earlier assessment
 * stays. Throws a `ProblemsError` (could not run) where it may not be done; then nothing has changed.
 *
 * @param keep keeps what the event brings along, such as files, once it is known that it may be done
 */
export async function act(
  run: Run,
  store: Store,
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
  await recording.record(await keep(event));
  const assessment = assessVisit(recording, stored.rubricHash);
  // A score that does not fit its answers was cut off half-way: it is put right by whatever comes next.
  if ('changes' in event || assessment.total.score !== stored.score) {
    await keepAssessment(store, stored, recording, assessment);
  }
  return { assessment, before: stored.score };
}
