import type { Rubric } from '../rubric.js';
import { type Pointer, problemAt, type RubricRule } from './rule.js';

/** The highest score without a bonus. */
const full = 100;

/** A pass mark, bands and thresholds that no score reaches, or that every score does. */
export const passMark: RubricRule = (rubric) => {
  const { pass, bands, dimensions } = rubric;
  const top = hasBonus(rubric) ? Number.POSITIVE_INFINITY : full;
  const lowest = bands[0]?.from ?? 0;
  const inside = bands.some(({ from }) => from === pass) || pass <= 0 || pass > top;
  const holding = bands.filter(({ from }) => from < pass).at(-1);
  return [
    ...(pass > top ? [error(['pass'], `nobody can pass: without a bonus the highest score is ${full}`)] : []),
    ...(pass <= 0 ? [warning(['pass'], 'everybody passes, whatever they do')] : []),
    ...(inside || holding === undefined
      ? []
      : [warning(['pass'], `${pass} lies inside the band "${holding.id}": some in it pass and some do not`)]),
    ...(lowest > 0 ? [warning(['bands', 0, 'from'], `a score below ${lowest} belongs to no band`)] : []),
    ...bands.flatMap(({ id, from }, index) =>
      from > top ? [error(['bands', index, 'from'], `no score reaches the band "${id}"`)] : [],
    ),
    ...Object.entries(dimensions).flatMap(([id, { thresholds = [] }]) =>
      thresholds.flatMap((from, index) =>
        from <= 0 || from > full
          ? [error(['dimensions', id, 'thresholds', index], `a threshold lies between 0 and ${full}`)]
          : [],
      ),
    ),
  ];
};

function hasBonus({ criteria }: Rubric): boolean {
  return criteria.some(({ bonus, seen }) => bonus || seen?.options?.some((option) => option.bonus));
}

const error = (pointer: Pointer, message: string) => problemAt('RB139', pointer, message);
const warning = (pointer: Pointer, message: string) =>
  problemAt('RB139', pointer, message, { severity: 'warning' });
