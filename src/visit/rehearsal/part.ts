import type { Rubric } from '../../files/generated/rubric.js';

/** A contact to rehearse with, as the checklist has it. */
export type Rehearsal = NonNullable<Rubric['rehearsal']>;
export type RehearsalTurn = Rehearsal['turns'][number];

/**
 * The checklist cut down to the questions that a rehearsal answers. They are asked whatever was answered before: the
 * rehearsal decides what happened.
 */
export function rehearsedPart(rubric: Rubric, { expected }: Rehearsal): Rubric {
  const { caps: _caps, floors: _floors, checks: _checks, ...rest } = rubric;
  const criteria = rubric.criteria
    .filter(({ id }) => Object.hasOwn(expected, id))
    .map(({ when: _when, ...criterion }) => criterion);
  return { ...rest, criteria };
}
