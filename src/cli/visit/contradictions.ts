import type { Settings } from '../../files/load-settings.js';
import { makeProblem } from '../../files/make-problem.js';
import type { Problem } from '../../files/problem.js';
import type { StoredVisit } from '../../store/visits.js';
import type { Finding } from '../../visit/findings/finding.js';
import { findingsOf } from '../../visit/findings/findings.js';
import { questionsOf } from '../../visit/journey.js';
import { obstaclesOf } from '../../visit/submittable.js';
import type { Run } from '../command.js';
import type { GivenAnswer } from './given-answers.js';
import type { Recording } from './recording.js';
import { findingContext } from './review/finding-context.js';

/** What a visit is compared with: where and when it was. */
export type VisitPlace = Pick<StoredVisit, 'id' | 'day' | 'site' | 'programme' | 'competitor' | 'language'>;

/** The contradictions of a visit that nobody has explained yet. */
export function openContradictions(
  { rubric, visit }: Pick<Recording, 'rubric' | 'visit'>,
  place: VisitPlace,
  settings: Settings,
  now: Date,
): readonly Finding[] {
  const context = findingContext(place, [], settings, now);
  return obstaclesOf(rubric, visit(), context).contradictions;
}

/** Words of one answer that seem to name somebody; for visits in which nobody may be named. */
export function namesIn(
  { rubric, visit }: Pick<Recording, 'rubric' | 'visit'>,
  question: string,
  place: VisitPlace,
  settings: Settings,
  now: Date,
): readonly string[] {
  return findingsOf(rubric, visit(), findingContext(place, [], settings, now)).flatMap((finding) =>
    finding.kind === 'names-somebody' && finding.questions.includes(question) ? [finding.quote] : [],
  );
}

/** Contradictions as problems, each at the answer to look at first. */
export function contradictionProblems(
  run: Run,
  { rubric }: Recording,
  open: readonly Finding[],
  places: ReadonlyMap<string, GivenAnswer['place']>,
): readonly Problem[] {
  const titles = new Map(questionsOf(rubric).map(({ id, title }) => [id, title]));
  const titleOf = (id: string): string => titles.get(id) ?? id;
  return open.map((finding) => {
    const message = run.messages.unexplained(run.messages.finding(finding, titleOf), finding.key);
    return makeProblem('VI143', message, places.get(finding.questions[0] ?? '') ?? {});
  });
}
