import { assess } from '../../rubric/assess.js';
import type { Assessment } from '../../rubric/assessment.js';
import type { Store } from '../../store/open-store.js';
import type { StoredVisit, VisitAssessment } from '../../store/visits.js';
import { apply, type Visit } from '../../visit/visit.js';
import type { Recording } from './recording.js';

/**
 * The score of a visit by the same function as a conversation's, with the answers as evidence, and the transcript where
 * there is one: it counts where nobody answered.
 *
 * @param visit as it is after an event that is still to be kept, say
 */
export function assessVisit(
  recording: Recording,
  rubricHash: string,
  { answers, judgements }: Visit = recording.visit(),
): Assessment {
  return assess(recording.rubric, { ...recording.heard(), answers, judgements, rubricHash });
}

/** Closes a visit and keeps its score, in one step. */
export async function submitVisit(
  store: Store,
  stored: StoredVisit,
  recording: Recording,
): Promise<Assessment> {
  if (recording.visit().state !== 'draft') return rescore(store, stored, recording);
  const submitted = { kind: 'submitted' } as const;
  const assessment = assessVisit(recording, stored.rubricHash, apply(recording.visit(), submitted));
  await recording.record(submitted, (after) => asKept(assessment, after));
  return assessment;
}

/** The score of a visit that was submitted without one. */
async function rescore(store: Store, stored: StoredVisit, recording: Recording): Promise<Assessment> {
  const assessment = assessVisit(recording, stored.rubricHash);
  const whose = { record: stored.id, recordKind: 'visit', person: stored.evaluator } as const;
  await store.assessments.keep({ ...asKept(assessment, recording.visit()), ...whose });
  return assessment;
}

/** A score as the store keeps it beside those that the visit had before; the newest counts. */
export function asKept(assessment: Assessment, { answers, judgements }: Visit): VisitAssessment {
  return {
    rubric: assessment.rubric,
    score: assessment.total.score,
    passed: assessment.total.passed,
    dimensions: assessment.dimensions,
    result: { assessment },
    answers,
    judgements,
  };
}
