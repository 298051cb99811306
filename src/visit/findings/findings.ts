import type { Rubric } from '../../files/generated/rubric.js';
import type { Visit } from '../visit.js';
import type { VisitContext } from './context.js';
import type { Finding, FindingKind, Severity } from './finding.js';
import { materialOf } from './material.js';
import { finders } from './registry.js';

const order: readonly Severity[] = ['serious', 'doubtful', 'slight'];

/** What an evaluator mends or explains before submitting. */
const contradictions: readonly FindingKind[] = [
  'check',
  'comment-contradicts',
  'times-backwards',
  'longer-than-visit',
  'outside-hours',
  'in-future',
];

/**
 * Everything about a visit that a reviewer should look at, the most serious first. What the evaluator explained stays, with the
 * explanation.
 */
export function findingsOf(rubric: Rubric, visit: Visit, context: VisitContext): readonly Finding[] {
  const found = look(rubric, visit, context, Object.keys(finders) as FindingKind[]);
  return [...found].sort((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
}

/** The findings that keep a visit from being submitted until they are mended or explained; explained ones are still in it. */
export function contradictionsOf(rubric: Rubric, visit: Visit, context: VisitContext): readonly Finding[] {
  return look(rubric, visit, context, contradictions);
}

function look(
  rubric: Rubric,
  visit: Visit,
  context: VisitContext,
  kinds: readonly FindingKind[],
): readonly Finding[] {
  const material = materialOf(rubric, visit, context);
  return kinds
    .flatMap((kind) => finders[kind](material))
    .map((found) => {
      const explained = visit.explained[found.key];
      return explained === undefined ? found : { ...found, explained };
    });
}
