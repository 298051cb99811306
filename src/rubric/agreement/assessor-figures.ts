import { cohenKappa } from './cohen-kappa.js';
import { fleissKappa } from './fleiss-kappa.js';
import { gwet } from './gwet.js';
import { krippendorffAlpha, type Unit } from './krippendorff-alpha.js';
import { type Pair, quadratic } from './ratings-of-two.js';

/**
 * How assessors agree about one thing, with the statistics of the field: for two, AC1 (AC2 of levels) and raw
 * agreement lead, with κ (quadratic of levels) beside; for more, α, with Fleiss' κ where nobody left a gap.
 * A statistic that does not apply, or has no variance to measure, is undefined.
 */
export interface AssessorFigures {
  /** Turns or conversations that two or more judged. */
  readonly units: number;
  /** Share of pairs of assessors that said the same, 0–1. */
  readonly raw: number | undefined;
  readonly gwet: number | undefined;
  readonly kappa: number | undefined;
  readonly alpha: number | undefined;
  readonly fleiss: number | undefined;
}

/** What kind of answers are compared: two or more that stand side by side, or steps of one scale. */
export type Answers =
  | { readonly kind: 'nominal'; readonly all: readonly number[] }
  | { readonly kind: 'ordinal'; readonly lowest: number; readonly highest: number };

/** The answers that were given about a unit. */
export const given = (unit: Unit): readonly number[] => unit.filter((answer) => answer !== undefined);

function rawAgreement(units: readonly Unit[]): number | undefined {
  let same = 0;
  let pairs = 0;
  for (const answers of units.map(given)) {
    for (let i = 0; i < answers.length; i += 1)
      for (let j = i + 1; j < answers.length; j += 1) {
        pairs += 1;
        if (answers[i] === answers[j]) same += 1;
      }
  }
  return pairs === 0 ? undefined : same / pairs;
}

/** Figures of units that at least two of so many assessors judged. */
export function figuresOfUnits(all: readonly Unit[], assessors: number, answers: Answers): AssessorFigures {
  const units = all.filter((unit) => given(unit).length > 1);
  const distance = answers.kind === 'ordinal' ? quadratic(answers.lowest, answers.highest) : undefined;
  const pairs = assessors === 2 ? units.map((unit): Pair => [unit[0] ?? 0, unit[1] ?? 0]) : undefined;
  const full = units.map(given).filter((unit) => unit.length === assessors);
  return {
    units: units.length,
    raw: rawAgreement(units),
    gwet: pairs && gwet(pairs, distance, scaleOf(answers)),
    kappa: pairs && cohenKappa(pairs, distance),
    alpha: krippendorffAlpha(units, answers.kind),
    fleiss: assessors > 2 && full.length === units.length ? fleissKappa(full) : undefined,
  };
}

function scaleOf(answers: Answers): readonly number[] {
  if (answers.kind === 'nominal') return answers.all;
  return Array.from({ length: answers.highest - answers.lowest + 1 }, (_, step) => answers.lowest + step);
}
