import { profiles } from '../../language/profiles/index.js';
import { lintRubric } from '../../rubric/check/check-rubric.js';
import type { Rubric } from '../generated/rubric.js';
import type { Problem } from '../problem.js';
import type { Declarations } from '../shape/follows-from.js';
import type { Surroundings } from './surroundings.js';

/** Where a rubric declares what its problems name. */
export const rubricDeclarations: Declarations = {
  dimension: [['dimensions']],
  section: [['sections']],
  criterion: [['criteria']],
  question: [['criteria']],
};

/** What is wrong with a rubric whose shape is right. */
export async function lintRubricValue(
  rubric: Rubric,
  surroundings: Surroundings,
): Promise<readonly Problem[]> {
  const known = await surroundings.behaviours();
  const idsBy = (by: 'agent' | 'customer'): ReadonlySet<string> =>
    new Set(known.filter((each) => each.by === by).map((each) => each.id));
  return lintRubric(rubric, {
    behaviours: idsBy('agent'),
    cues: idsBy('customer'),
    signs: new Map(known.map(({ id, sign }) => [id, sign])),
    profiles,
  });
}
