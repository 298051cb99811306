import type { CriterionResult, CriterionStatus } from '../../rubric/assessment.js';

/** A criterion as lists of results name it: id, dimension, section ('' where it has none). */
export type CriterionName = readonly [id: string, dimension: string, section: string];

const STATUSES: readonly CriterionStatus[] = ['met', 'partly', 'missed', 'not-applicable', 'not-assessed'];

/** The names of an assessment's criteria, as JSON: the same text for all records of a rubric. */
export function criteriaList(criteria: readonly CriterionResult[]): string {
  return JSON.stringify(
    criteria.map(({ id, dimension, section }): CriterionName => [id, dimension, section ?? '']),
  );
}

/**
 * All marks of a record in one short text, three numbers each, in the order of the list: status, earned, possible. So
 * the figures of many records need one row for each, however many criteria there are.
 */
export function packMarks(criteria: readonly CriterionResult[]): string {
  return criteria
    .map(({ status, earned, possible }) => `${STATUSES.indexOf(status)},${short(earned)},${short(possible)}`)
    .join(',');
}

/** Nine digits are more than any rubric has, and 0.1 + 0.2 does not become seventeen of them. */
function short(points: number): number {
  return Math.round(points * 1e9) / 1e9;
}

/** The numbers of packed marks: three a criterion. */
export function numbersOf(marks: string): readonly number[] {
  return marks === '' ? [] : (JSON.parse(`[${marks}]`) as readonly number[]);
}

export function statusOf(code: number): CriterionStatus {
  return STATUSES[code] ?? 'not-assessed';
}
