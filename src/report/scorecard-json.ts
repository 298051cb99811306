import type { Observation } from '../behaviour/observation.js';
import type { Conversation } from '../conversation/conversation.js';
import type { Assessment, CriterionResult, Evidence } from '../rubric/assessment.js';
import type { Expectation, ExpectedValue } from '../rubric/learnt/expectation.js';
import { fourDecimals } from './four-decimals.js';
import type { Advice, Scorecard } from './scorecard/scorecard.js';

/**
 * One conversation's assessment for machines. Keys always stand in this order; what is unknown is null, never left
 * out. Turns count from 0 and `from`/`to` are UTF-16 offsets in the turn's text, as in the input:
 *
 * - `id` text · `language`, `channel` text or null
 * - `rubric` `{id, version, hash}`
 * - `verdict` level 0–4 or null per dimension
 * - `dimensions` per dimension `{score, level, earned, possible, weight, caps: [{cap, level}], floor, zeroed_by}`, where `floor` is
 *   `{floor, level}` if one kept the level up, else null
 * - `total` `{score, before_failure, band, passed}`
 * - `critical` `{failed: [{criterion, family}], by_family}`
 * - `criteria` `[{id, dimension, status, share, earned, possible, bonus, guard, critical, evidence, belongs, advice}]`, where evidence is
 *   `{turn, from, to, quote, behaviour, source}`, `{action, params, after, outcome}` or `{question, answer, comment}`
 * - `withheld` `[{turn, behaviour, from, to, reason}]`
 * - `observations` `[{turn, behaviour, from, to, confidence, source}]`
 * - `learnt`, only with a learnt model: `{ratings: {name: {value, reasons}}, verdict: {dimension: {level, value, reasons}}, turns: [{turn,
 *   quality}]}`, where a reason is `{turn, from, to, quote, weight}` or `{finding, value, weight}`, weight on the scale of the rating
 */
export type ScorecardJson = Readonly<Record<string, unknown>>;

export interface ScorecardJsonInput {
  readonly conversation: Conversation;
  readonly assessment: Assessment;
  readonly observations: readonly Observation[];
  /** For the advice; without it `advice` is null. */
  readonly card?: Scorecard;
  readonly learnt?: Expectation;
  /** The language it was read in, where the conversation does not say. */
  readonly language?: string;
}

export function scorecardJson(input: ScorecardJsonInput): ScorecardJson {
  const { conversation, assessment, observations, card } = input;
  const { rubric, total, critical } = assessment;
  const advice = new Map(
    (card?.dimensions ?? []).flatMap(({ criteria }) =>
      criteria.map((entry) => [entry.id, entry.advice] as const),
    ),
  );
  return {
    id: conversation.id,
    language: conversation.language ?? input.language ?? null,
    channel: conversation.channel ?? null,
    rubric: { id: rubric.id, version: rubric.version, hash: rubric.hash },
    verdict: assessment.verdict,
    dimensions: Object.fromEntries(
      Object.entries(assessment.dimensions).map(([id, each]) => [
        id,
        {
          score: fourDecimals(each.score),
          level: each.level,
          earned: fourDecimals(each.earned),
          possible: fourDecimals(each.possible),
          weight: each.weight,
          caps: each.caps.map(({ cap, level }) => ({ cap, level })),
          floor: each.floor ? { floor: each.floor.floor, level: each.floor.level } : null,
          zeroed_by: each.zeroedBy ?? null,
        },
      ]),
    ),
    total: {
      score: fourDecimals(total.score),
      before_failure: fourDecimals(total.scoreBeforeFailure),
      band: total.band,
      passed: total.passed,
    },
    critical: {
      failed: critical.failed.map(({ criterion, family }) => ({ criterion, family })),
      by_family: {
        customer: critical.byFamily.customer,
        business: critical.byFamily.business,
        compliance: critical.byFamily.compliance,
      },
    },
    criteria: assessment.criteria.map((result) => criterionJson(result, advice.get(result.id))),
    withheld: assessment.withheld.map(({ turn, behaviour, from, to, reason }) => ({
      turn,
      behaviour: behaviour ?? null,
      from,
      to,
      reason,
    })),
    observations: observations.map(({ turn, behaviour, from, to, confidence, source }) => ({
      turn,
      behaviour,
      from,
      to,
      confidence: fourDecimals(confidence),
      source,
    })),
    ...(input.learnt && { learnt: learntJson(input.learnt) }),
  };
}

function criterionJson(result: CriterionResult, advice: Advice | undefined): ScorecardJson {
  const { belongs } = result;
  return {
    id: result.id,
    dimension: result.dimension,
    status: result.status,
    share: fourDecimals(result.share),
    earned: fourDecimals(result.earned),
    possible: fourDecimals(result.possible),
    bonus: result.bonus,
    guard: result.guard,
    critical: result.critical ?? null,
    evidence: result.evidence.map(evidenceJson),
    belongs: belongs === undefined ? null : { turn: belongs.turn, why: belongs.why, by: belongs.by ?? null },
    advice: advice === undefined ? null : { text: advice.text ?? null, example: advice.example ?? null },
  };
}

function evidenceJson(evidence: Evidence): ScorecardJson {
  switch (evidence.kind) {
    case 'turn': {
      const { turn, from, to, quote, behaviour, source } = evidence;
      return { turn, from, to, quote, behaviour, source };
    }
    case 'action': {
      const { action, params, after, outcome } = evidence;
      return { action, params, after, outcome };
    }
    case 'answer':
      return { question: evidence.question, answer: evidence.answer, comment: evidence.comment ?? null };
  }
}

function learntJson({ ratings, verdict, turns }: Expectation): ScorecardJson {
  const expected = ({ value, reasons }: ExpectedValue): ScorecardJson => ({
    value: fourDecimals(value),
    reasons: reasons.map((reason) =>
      reason.kind === 'words'
        ? {
            turn: reason.turn,
            from: reason.from,
            to: reason.to,
            quote: reason.quote,
            weight: fourDecimals(reason.weight),
          }
        : { finding: reason.finding, value: fourDecimals(reason.value), weight: fourDecimals(reason.weight) },
    ),
  });
  return {
    ratings: Object.fromEntries(Object.entries(ratings).map(([name, each]) => [name, expected(each)])),
    verdict: Object.fromEntries(
      Object.entries(verdict).map(([id, each]) => [id, { level: each.level, ...expected(each) }]),
    ),
    turns: turns.map(({ turn, quality }) => ({ turn, quality: fourDecimals(quality) })),
  };
}
