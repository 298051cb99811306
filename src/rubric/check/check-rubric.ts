import type { Problem } from '../../files/problem.js';
import { momentIds } from '../moments/moments.js';
import type { Rubric } from '../rubric.js';
import type { KnownIds, RubricRule } from './rule.js';
import { designRules, loadRules } from './rules.js';

/** Each rule once, in the order of the first code that it finds. */
const forLoading: ReadonlySet<RubricRule> = new Set(Object.values(loadRules));
const forLinting: ReadonlySet<RubricRule> = new Set([...forLoading, ...Object.values(designRules)]);

/**
 * What keeps a rubric whose shape the schema has already accepted from scoring: all problems, with the pointer
 * to each, and for conditions the offset within. `known` holds the ids of the behaviour catalogue; the moments that
 * are worked out from the whole conversation are known besides.
 */
export function checkRubric(rubric: Rubric, known: KnownIds): readonly Problem[] {
  return found(forLoading, rubric, known);
}

/**
 * The same, and whatever its author surely did not mean. A rule that a damaged rubric would lead astray looks only at
 * what it understands, so that any rubric of the right shape can be given.
 */
export function lintRubric(rubric: Rubric, known: KnownIds): readonly Problem[] {
  return found(forLinting, rubric, known);
}

function found(rules: ReadonlySet<RubricRule>, rubric: Rubric, known: KnownIds): readonly Problem[] {
  const cues = new Set([...known.cues, ...momentIds]);
  return [...rules].flatMap((rule) => rule(rubric, { ...known, cues }));
}
