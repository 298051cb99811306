import { assess } from '../assess.js';
import type { CriterionResult } from '../assessment.js';
import { type Conditions, conditionsOf } from '../conditions/conditions.js';
import { conjuncts } from '../conditions/conjuncts.js';
import type { Facts } from '../conditions/facts.js';
import type { AssessmentInput } from '../input.js';
import { lookAtAll } from '../look-at-all.js';
import type { Criterion, Rubric } from '../rubric.js';
import { cueInstances } from '../timeline/cue-instances.js';
import { allOf } from '../timeline/order.js';
import type { Timeline } from '../timeline/timeline.js';
import { timelineOfInput } from '../timeline/timeline-of-input.js';
import { actionsTried, foundOf, misplaced, unsure } from './near-misses.js';
import type { Found, NearMiss, Trial, TriedCriterion, UnmetPart } from './trial.js';

type Input = AssessmentInput & Required<Pick<AssessmentInput, 'conversation'>>;

interface Heard {
  readonly matched: readonly Found[];
  readonly near: readonly NearMiss[];
}

const nothing: Heard = { matched: [], near: [] };

function heardBy({ said }: Criterion, input: Input, timeline: Timeline): Heard {
  if (!said) return nothing;
  const ids = said.any ?? said.all ?? said.never ?? said.seldom ?? [];
  const matched: Found[] = [];
  const near: NearMiss[] = [];
  for (const happening of allOf(ids, timeline)) {
    const misses = [...misplaced(happening, said, timeline)];
    // What is withheld still breaks a guard: it was said.
    const { withheld } = happening;
    if (withheld && !said.never)
      misses.push({ ...foundOf(happening, timeline), why: 'withheld', reason: withheld.reason });
    if (misses.length === 0) matched.push(foundOf(happening, timeline));
    near.push(...misses);
  }
  return { matched, near: [...near, ...unsure(ids, input.observations ?? [], timeline)] };
}

function doneBy(criterion: Criterion, input: Input, timeline: Timeline, conditions: Conditions): Heard {
  const { done, id } = criterion;
  if (!done || !timeline.hasDesk) return nothing;
  const matched: Found[] = [];
  const near: NearMiss[] = [];
  for (const happening of actionsTried(done, timeline)) {
    const found = foundOf(happening, timeline);
    const misses = [...misplaced(happening, done, timeline)];
    const { action } = happening;
    if (action?.outcome === 'refused' && done.attempted !== true) misses.push({ ...found, why: 'refused' });
    if (done.where && action && !conditions.where(id, action.params, input.limits ?? {}))
      misses.push({ ...found, why: 'where', condition: done.where });
    if (misses.length === 0) matched.push(found);
    near.push(...misses);
  }
  return { matched, near };
}

/** The parts of a condition that do not hold. Each is evaluated as if it stood there alone. */
function unmetParts(criterion: Criterion, rubric: Rubric, facts: Facts): readonly UnmetPart[] {
  const { when } = criterion;
  if (when === undefined) return [];
  return conjuncts(when).flatMap((condition): readonly UnmetPart[] => {
    const alone = conditionsOf({
      ...rubric,
      criteria: [{ ...criterion, when: condition }],
      caps: [],
      floors: [],
      checks: [],
    });
    if (alone.when(criterion.id, facts)) return [];
    const counts = [...condition.matchAll(/\b(said|cue|done)\(\s*(['"])([^'"]+)\2/g)].map(
      ([, call, , id = '']): [string, number] => [
        id,
        call === 'said' ? facts.said([id]) : call === 'cue' ? facts.cue([id]) : facts.done([id]),
      ],
    );
    return [{ condition, counts: Object.fromEntries(counts) }];
  });
}

function absentCues({ said, done }: Criterion, timeline: Timeline): readonly string[] {
  const cues = said?.in_reply_to ?? done?.in_reply_to ?? [];
  return cues.length > 0 && cueInstances(cues, timeline).length === 0 ? cues : [];
}

/**
 * Scores a conversation with a rubric that is being written, and tells for each criterion what counted, and what came
 * near it and by how little it missed. Pure; the scores are those of `assess`.
 */
export function tryRubric(rubric: Rubric, input: Input): Trial {
  const assessment = assess(rubric, input);
  const timeline = timelineOfInput(input.conversation, input);
  const conditions = conditionsOf(rubric);
  const { facts, applicable } = lookAtAll(rubric, input, conditions, timeline);
  const results = new Map(assessment.criteria.map((result) => [result.id, result]));
  const criteria = rubric.criteria.flatMap((criterion): readonly TriedCriterion[] => {
    const result: CriterionResult | undefined = results.get(criterion.id);
    if (result === undefined) return [];
    const heard = [heardBy(criterion, input, timeline), doneBy(criterion, input, timeline, conditions)];
    return [
      {
        result,
        matched: heard.flatMap(({ matched }) => matched),
        near: heard.flatMap(({ near }) => near),
        unmet: applicable.has(criterion.id) ? [] : unmetParts(criterion, rubric, facts),
        absentCues: absentCues(criterion, timeline),
      },
    ];
  });
  return { assessment, criteria };
}
