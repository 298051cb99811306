import type { Agreement, Measured, RatingFigures, VerdictFigures } from '../../rubric/agreement/agreement.js';
import type { AssessorAgreement } from '../../rubric/agreement/between-assessors.js';
import type { Interval } from '../../rubric/agreement/bootstrap.js';
import type { Gap } from '../../rubric/agreement/disagreements.js';
import type { LabelFigures } from '../../rubric/agreement/label-figures.js';
import { fourDecimals } from '../four-decimals.js';

type Json = Readonly<Record<string, unknown>>;

const bounds = (interval: Interval | undefined): readonly (number | null)[] | null =>
  interval ? interval.map(fourDecimals) : null;

const label = ({ precision, recall, f1, support, kappa }: LabelFigures): Json => ({
  precision: fourDecimals(precision),
  recall: fourDecimals(recall),
  f1: fourDecimals(f1),
  support,
  kappa: fourDecimals(kappa),
});

function party(figures: Agreement['behaviours']): Json | null {
  if (!figures) return null;
  const { turns, micro, macro, each, intervals } = figures;
  return {
    turns,
    micro: { ...label(micro), f1_interval: bounds(intervals.micro) },
    macro: {
      precision: fourDecimals(macro.precision),
      recall: fourDecimals(macro.recall),
      f1: fourDecimals(macro.f1),
      f1_interval: bounds(intervals.macro),
    },
    each: Object.fromEntries([...each].map(([id, one]) => [id, label(one)])),
  };
}

const value = (measured: Measured): number | null => fourDecimals(measured.value);

const verdict = (figures: VerdictFigures): Json => ({
  conversations: figures.conversations,
  kappa: value(figures.kappa),
  kappa_interval: bounds(figures.kappa.interval),
  spearman: value(figures.spearman),
  spearman_interval: bounds(figures.spearman.interval),
  within_one: value(figures.withinOne),
  within_one_interval: bounds(figures.withinOne.interval),
  exact: fourDecimals(figures.exact),
  ...(figures.learnt && { learnt: value(figures.learnt), learnt_interval: bounds(figures.learnt.interval) }),
});

const rating = ({ conversations, each }: RatingFigures): Json => ({
  ...Object.fromEntries([...each].map(([score, measured]) => [score, value(measured)])),
  conversations,
  intervals: Object.fromEntries([...each].map(([score, { interval }]) => [score, bounds(interval)])),
});

/**
 * How well the scorer agrees with labels, for machines. Unknown and undefined figures are null.
 *
 * - `behaviours`, `cues`: `{turns, micro: {precision, recall, f1, support, kappa, f1_interval}, macro: {precision, recall, f1,
 *   f1_interval}, each: {id: {precision, recall, f1, support, kappa}}}` or null where nothing is labelled
 * - `verdict`: per dimension `{conversations, kappa, spearman, within_one, exact, …_interval}`; κ quadratic, on 0–4
 *   and `learnt`, the κ of the levels that a model expects, where there is one
 * - `ratings`: per rating ρ with each dimension, `overall`, and `learnt` where a model has learnt it; `conversations`, `intervals`
 * - `quality`: where a model has learnt it, per party `{turns, learnt, learnt_interval}`: ρ with the labelled quality of turns
 */
export function agreementJson(agreement: Agreement): Json {
  return {
    conversations: agreement.conversations,
    behaviours: party(agreement.behaviours),
    cues: party(agreement.cues),
    verdict: Object.fromEntries([...agreement.verdict].map(([id, each]) => [id, verdict(each)])),
    ratings: Object.fromEntries([...agreement.ratings].map(([id, each]) => [id, rating(each)])),
    ...(agreement.quality.size > 0 && {
      quality: Object.fromEntries(
        [...agreement.quality].map(([id, { turns, learnt }]) => [
          id,
          { turns, learnt: value(learnt), learnt_interval: bounds(learnt.interval) },
        ]),
      ),
    }),
  };
}

/** The worst disagreements; turns count from 0. */
export function gapsJson(gaps: readonly Gap[]): readonly Json[] {
  return gaps.map((gap) =>
    gap.kind === 'verdict'
      ? { ...gap }
      : {
          kind: gap.kind,
          conversation: gap.conversation,
          turn: gap.turn,
          speaker: gap.speaker,
          words: gap.words,
          missed: gap.missed,
          wrongly_found: gap.wronglyFound,
        },
  );
}

/** How several people agree with each other. */
export function assessorsJson(agreement: AssessorAgreement): Json {
  const figures = (each: AssessorAgreement['behaviours']): Json =>
    Object.fromEntries(
      [...each].map(([id, { units, raw, gwet, kappa, alpha, fleiss }]) => [
        id,
        {
          units,
          raw: fourDecimals(raw),
          gwet: fourDecimals(gwet),
          kappa: fourDecimals(kappa),
          alpha: fourDecimals(alpha),
          fleiss: fourDecimals(fleiss),
        },
      ]),
    );
  return {
    assessors: agreement.assessors,
    behaviours: figures(agreement.behaviours),
    verdict: figures(agreement.verdict),
    ratings: Object.fromEntries(
      [...agreement.ratings].map(([name, { units, icc, alpha, largestGap, fromReference }]) => [
        name,
        {
          units,
          icc: fourDecimals(icc),
          alpha: fourDecimals(alpha),
          largest_gap: fourDecimals(largestGap),
          from_reference: Object.fromEntries(fromReference),
        },
      ]),
    ),
  };
}
