import { cohenKappa } from '../agreement/cohen-kappa.js';
import { type Pair, quadratic } from '../agreement/ratings-of-two.js';
import type { Scoring } from '../agreement/take-sample.js';
import { conversationFindings, type Findings } from './findings.js';
import { fitRating } from './fit.js';
import { foldCount, groupOf } from './folds.js';
import type { TurnQuality } from './learn-turns.js';
import type { LearntModel, NamedRating, NamedVerdict } from './learnt-model.js';
import { compactRating } from './learnt-rating.js';
import { cutsFor, levelAt } from './levels.js';
import { type Material, materialOf } from './material.js';
import { labelCount, type Outcome, rhoOf, type Tell, unlearnable } from './outcome.js';
import { conversationPassage } from './passage.js';
import { textCounter } from './text-features.js';

/** Slots of the features of whole conversations. */
export const wholeSlots = 1 << 18;

/** A learnt rating that follows the labels less than this is worth nothing to anybody. */
const leastRho = 0.05;
/** κ must rise by so much. */
const leastGain = 0.01;

/** What was found in a conversation, with the quality that is expected of its turns. */
export function wholeFindings(scoring: Scoring, quality: TurnQuality): Findings {
  const findings = new Map(conversationFindings(scoring));
  for (const [party, turns] of quality) {
    const values = [...turns.values()];
    if (values.length === 0) continue;
    findings.set(`quality-mean ${party}`, values.reduce((sum, value) => sum + value, 0) / values.length);
    findings.set(`quality-least ${party}`, Math.min(...values));
    findings.set(`quality-last ${party}`, values.at(-1) ?? 0);
  }
  return findings;
}

const namesIn = (records: readonly (Readonly<Record<string, number>> | undefined)[]): readonly string[] =>
  [...new Set(records.flatMap((record) => Object.keys(record ?? {})))].sort();

/** Learns what people rated in whole conversations, and the levels that they gave. */
export async function learnWhole(
  scorings: readonly Scoring[],
  quality: readonly TurnQuality[],
  tell: Tell,
): Promise<{ readonly whole: LearntModel['whole']; readonly outcomes: readonly Outcome[] }> {
  const ratings = namesIn(scorings.map(({ conversation }) => conversation.ratings));
  const dimensions = namesIn(scorings.map(({ conversation }) => conversation.verdict));
  const outcomes: Outcome[] = [];
  if (ratings.length + dimensions.length === 0) return { whole: undefined, outcomes };
  const count = textCounter(wholeSlots);
  const material = materialOf(
    scorings.map((scoring, at) => ({
      group: groupOf(scoring.conversation.id, scoring.conversation.language),
      text: count(conversationPassage(scoring.conversation.turns)),
      findings: wholeFindings(scoring, quality[at] ?? new Map()),
    })),
    wholeSlots,
  );
  const kept: NamedRating[] = [];
  for (const name of ratings) {
    const targets = Float64Array.from(
      scorings,
      ({ conversation }) => conversation.ratings?.[name] ?? Number.NaN,
    );
    const { outcome, rating } = await learnRating(scorings, material, name, targets, tell);
    outcomes.push(outcome);
    if (rating) kept.push(rating);
  }
  const verdict: NamedVerdict[] = [];
  for (const dimension of dimensions) {
    const { outcome, learnt } = await learnVerdict(scorings, material, dimension, tell);
    outcomes.push(outcome);
    if (learnt) verdict.push(learnt);
  }
  const any = kept.length + verdict.length > 0;
  return { whole: any ? { reading: material.reading, ratings: kept, verdict } : undefined, outcomes };
}

const nothing = (targets: Float64Array) => ({
  records: labelCount(targets),
  learnt: null,
  plain: null,
  rubric: null,
});

async function learnRating(
  scorings: readonly Scoring[],
  material: Material,
  name: string,
  targets: Float64Array,
  tell: Tell,
): Promise<{ readonly outcome: Outcome; readonly rating?: NamedRating }> {
  const what = 'rating' as const;
  const unfit = unlearnable(targets);
  if (unfit) return { outcome: { what, name, figures: nothing(targets), notKept: unfit } };
  await tell(name);
  const fitted = fitRating(material, targets);
  const figures = {
    records: labelCount(targets),
    learnt: rhoOf(targets, fitted.expected),
    plain: rhoOf(targets, fitted.baseline),
    rubric: rhoOf(
      targets,
      scorings.map(({ assessment }) => assessment.total.score),
    ),
  };
  if ((figures.learnt ?? 0) < leastRho) return { outcome: { what, name, figures, notKept: 'no-gain' } };
  return {
    outcome: { what, name, figures },
    rating: { name, figures, rating: compactRating(fitted.learnt, material.reading.scale) },
  };
}

const levels = quadratic(0, 4);

async function learnVerdict(
  scorings: readonly Scoring[],
  material: Material,
  dimension: string,
  tell: Tell,
): Promise<{ readonly outcome: Outcome; readonly learnt?: NamedVerdict }> {
  const what = 'verdict' as const;
  // Only where the rubric gave a level, too, can the two be compared.
  const targets = Float64Array.from(scorings, ({ conversation, assessment }) =>
    assessment.verdict[dimension] === null ? Number.NaN : (conversation.verdict?.[dimension] ?? Number.NaN),
  );
  const unfit = unlearnable(targets);
  if (unfit) return { outcome: { what, name: dimension, figures: nothing(targets), notKept: unfit } };
  await tell(dimension);
  const { expected, baseline, learnt } = fitRating(material, targets);
  const rows = [...targets.keys()].filter((row) => !Number.isNaN(targets[row]));
  const kappa = (levelOf: (row: number) => number): number | null =>
    cohenKappa(
      rows.map((row): Pair => [targets[row] ?? 0, levelOf(row)]),
      levels,
    ) ?? null;
  const cutOn = (values: Float64Array): ((row: number) => number) => {
    const cuts = Array.from({ length: foldCount }, (_, fold) =>
      cutsFor(
        values,
        targets,
        rows.filter((row) => material.folds[row] !== fold),
      ),
    );
    return (row) => levelAt(values[row] ?? 0, cuts[material.folds[row] ?? 0] ?? []);
  };
  const figures = {
    records: rows.length,
    learnt: kappa(cutOn(expected)),
    plain: kappa(cutOn(baseline)),
    rubric: kappa((row) => scorings[row]?.assessment.verdict[dimension] ?? 0),
  };
  if ((figures.learnt ?? 0) < (figures.rubric ?? 0) + leastGain)
    return { outcome: { what, name: dimension, figures, notKept: 'no-gain' } };
  const cuts = cutsFor(expected, targets, rows);
  return {
    outcome: { what, name: dimension, figures },
    learnt: { dimension, figures, rating: compactRating(learnt, material.reading.scale), cuts },
  };
}
