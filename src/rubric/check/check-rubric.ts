import type { Problem } from '../../files/problem.js';
import { momentIds } from '../moments/moments.js';
import type { Rubric } from '../rubric.js';
import { condition } from './condition.js';
import { noWeight } from './no-weight.js';
import { oneEvidence } from './one-evidence.js';
import { order } from './order.js';
import { question } from './question.js';
import { rising } from './rising.js';
import type { KnownIds, RubricRule } from './rule.js';
import { sameId } from './same-id.js';
import { unknownBehaviour } from './unknown-behaviour.js';
import { unknownPart } from './unknown-part.js';

const rules: readonly RubricRule[] = [
  sameId,
  oneEvidence,
  unknownBehaviour,
  unknownPart,
  order,
  question,
  condition,
  noWeight,
  rising,
];

/**
 * Everything wrong with a rubric whose shape the schema has already accepted: all problems, with the pointer
 * to each, and for conditions the offset within. `known` holds the ids of the behaviour catalogue; the moments that
 * are worked out from the whole conversation are known besides.
 */
export function checkRubric(rubric: Rubric, known: KnownIds): readonly Problem[] {
  const cues = new Set([...known.cues, ...momentIds]);
  return rules.flatMap((rule) => rule(rubric, { ...known, cues }));
}
