import { addUp } from '../add-up.js';
import { asLevel } from '../arithmetic/level.js';
import type { AppliedCap, Assessment, CriterionResult } from '../assessment.js';
import { conditionsOf } from '../conditions/conditions.js';
import { factsOf } from '../conditions/facts.js';
import { resultFactsOf } from '../conditions/result-facts.js';
import { criterionResult } from '../criterion-result.js';
import type { Finding } from '../evidence/finding.js';
import type { Criterion, Rubric } from '../rubric.js';
import type { RecordedCriterion, RecordedScore } from './recorded-score.js';
import { readCap } from './unseen.js';

/** What can be compared with another rubric's scores. */
export type ComparedScore = Pick<Assessment, 'total' | 'dimensions' | 'criteria'>;

/** How far a total that is worked out anew may be from the one that was written, in points: shares have four decimals. */
const sameTotal = 0.05;

/** Weight of a criterion where the rubric sets none: that of the answers to a question, as far as it shows, else 1. */
function ownWeight(was: Criterion, { possible }: RecordedCriterion): number {
  return was.weight === undefined && possible > 0 ? possible : 1;
}

/** What looking at the criterion had found. */
function findingOf(was: Criterion, recorded: RecordedCriterion): Finding {
  const { status, share, earned, guard, bonus } = recorded;
  if (status === 'not-applicable' || status === 'not-assessed') return { status };
  const own = ownWeight(was, recorded);
  const weight = was.weight ?? own;
  const onTop = was.seen && !bonus && weight > 0 ? (earned - weight * (share ?? 0)) / weight : 0;
  return {
    status: 'assessed',
    share,
    weight: own,
    guard,
    evidence: [],
    ...(onTop > 1e-4 ? { bonusShare: onTop } : {}),
  };
}

/** Puts the caps that hold to their dimensions, strictest first. */
function capsWhere(
  today: Rubric,
  holds: (cap: string) => boolean,
): ReadonlyMap<string, readonly AppliedCap[]> {
  const caps = new Map<string, AppliedCap[]>();
  for (const { id, title, dimension, level } of today.caps ?? []) {
    if (!holds(id)) continue;
    caps.set(dimension, [...(caps.get(dimension) ?? []), { cap: id, title, level: asLevel(level) }]);
  }
  for (const list of caps.values()) list.sort((a, b) => a.level - b.level);
  return caps;
}

/**
 * What another rubric makes of the criterion results of past scores, by the scorer's own arithmetic: weights, dimensions,
 * bands, pass mark, what is critical, criteria that went. What is unseen (`unseenIn`) is left out or counts as it
 * did. Floors raise levels, never scores, and are not looked at.
 *
 * @param old the rubric that gave the scores
 */
export function recomputeWith(old: Rubric, today: Rubric): (recorded: RecordedScore) => ComparedScore {
  const before = new Map(old.criteria.map((criterion) => [criterion.id, criterion]));
  const added = today.criteria.flatMap(({ id }) => (before.has(id) ? [] : [id]));
  const known = new Set(
    (today.caps ?? []).flatMap(({ id, when }) => (readCap(when, added).isKnown ? [id] : [])),
  );
  const conditions = conditionsOf(today);
  return (recorded) => {
    const found = new Map(recorded.criteria.map((criterion) => [criterion.id, criterion]));
    const results = today.criteria.flatMap((criterion): readonly CriterionResult[] => {
      const [was, is] = [before.get(criterion.id), found.get(criterion.id)];
      return was && is ? [criterionResult(criterion, findingOf(was, is))] : [];
    });
    const { total, dimensions } = addUp(today, results, (scores) => {
      const facts = resultFactsOf(factsOf(undefined, undefined, {}, {}), undefined, results, scores);
      const holds = (id: string) => (known.has(id) ? conditions.cap(id, facts) : recorded.caps.has(id));
      return { caps: capsWhere(today, holds), floors: new Map() };
    });
    return { total, dimensions, criteria: results };
  };
}

/** Whether scores are those that this rubric gives: its id, version and criteria, and a total that adds up. */
export function isScoredWith(rubric: Rubric, recorded: RecordedScore, anew: ComparedScore): boolean {
  const { id, version } = recorded.rubric;
  if (id !== rubric.id || version !== rubric.version) return false;
  const ids = new Set(rubric.criteria.map((criterion) => criterion.id));
  if (recorded.criteria.length !== ids.size || recorded.criteria.some((each) => !ids.has(each.id)))
    return false;
  const { score } = anew.total;
  if (score === null || recorded.total === null) return score === recorded.total;
  return Math.abs(score - recorded.total) <= sameTotal;
}
