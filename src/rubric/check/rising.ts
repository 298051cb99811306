import { problemAt, type RubricRule } from './rule.js';

/** Bands and thresholds have to rise, or one of them can never be reached. */
export const rising: RubricRule = (rubric) => [
  ...falls(rubric.bands.map(({ from }) => from)).map((index) =>
    problemAt('RB133', ['bands', index, 'from'], 'bands have to rise'),
  ),
  ...Object.entries(rubric.dimensions).flatMap(([id, { thresholds }]) =>
    falls(thresholds ?? []).map((index) =>
      problemAt('RB133', ['dimensions', id, 'thresholds', index], 'thresholds have to rise'),
    ),
  ),
];

function falls(values: readonly number[]): readonly number[] {
  return values.flatMap((value, index) => (index > 0 && value <= (values[index - 1] ?? 0) ? [index] : []));
}
