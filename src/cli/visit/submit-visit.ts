import { assess } from '../../rubric/assess.js';
import type { Assessment } from '../../rubric/assessment.js';
import type { Store } from '../../store/open-store.js';
import type { StoredVisit } from '../../store/visits.js';
import type { Recording } from './recording.js';

/**
 * The score of a visit by the same function as a conversation's, with the answers as evidence, and the transcript where
 * there is one: it counts where nobody answered.
 */
export function assessVisit(recording: Recording, rubricHash: string): Assessment {
  const { answers, judgements } = recording.visit();
  return assess(recording.rubric, { ...recording.heard(), answers, judgements, rubricHash });
}

/** Closes a visit and keeps its score. One that was cut off half-way may be submitted again. */
export async function submitVisit(
  store: Store,
  stored: StoredVisit,
  recording: Recording,
): Promise<Assessment> {
  if (recording.visit().state === 'draft') await recording.record({ kind: 'submitted' });
  const assessment = assessVisit(recording, stored.rubricHash);
  await keepAssessment(store, stored, recording, assessment);
  return assessment;
}

/** Keeps the score of a visit as it stands, beside those that it had before; the newest counts. */
export async function keepAssessment(
  store: Store,
  stored: StoredVisit,
  recording: Recording,
  assessment: Assessment,
): Promise<void> {
  const { answers, judgements } = recording.visit();
  await store.assessments.keep({
    record: stored.id,
    recordKind: 'visit',
    person: stored.evaluator,
    rubric: assessment.rubric,
    score: assessment.total.score,
    passed: assessment.total.passed,
    dimensions: assessment.dimensions,
    result: { assessment },
    answers,
    judgements,
  });
}
