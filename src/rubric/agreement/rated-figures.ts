import { given } from './assessor-figures.js';
import { intraclass } from './intraclass.js';
import { krippendorffAlpha, type Unit } from './krippendorff-alpha.js';

/** Numbers that several gave to the same things. */
export interface RatedFigures {
  readonly units: number;
  readonly icc: number | undefined;
  readonly alpha: number | undefined;
  /** Largest difference between two assessors about one thing. */
  readonly largestGap: number;
  /** Mean difference from the first assessor, by name: positive where that assessor gives more. */
  readonly fromReference: ReadonlyMap<string, number>;
}

/**
 * Figures of numbers: one unit a thing, one place in it an assessor, in the order of `names`; the first is the
 * reference.
 */
export function ratedFigures(all: readonly Unit[], names: readonly string[]): RatedFigures {
  const units = all.filter((unit) => given(unit).length > 1);
  const gaps = units.map((unit) => Math.max(...given(unit)) - Math.min(...given(unit)));
  const fromReference = names.slice(1).flatMap((name, at) => {
    const both = units.flatMap((unit) => {
      const [first, other] = [unit[0], unit[at + 1]];
      return first === undefined || other === undefined ? [] : [other - first];
    });
    return both.length === 0 ? [] : [[name, both.reduce((sum, gap) => sum + gap, 0) / both.length] as const];
  });
  return {
    units: units.length,
    icc: intraclass(units.map(given).filter((unit) => unit.length === names.length)),
    alpha: krippendorffAlpha(units, 'interval'),
    largestGap: Math.max(0, ...gaps),
    fromReference: new Map(fromReference),
  };
}
