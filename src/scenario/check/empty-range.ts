import { errorAt, type ScenarioRule } from './rule.js';

/** A range of a gold conversation whose lower bound is above its upper one. */
export const emptyRange: ScenarioRule = ({ source }) =>
  Object.entries(source.examples ?? {}).flatMap(([name, gold]) =>
    Object.entries(gold.score).flatMap(([key, [low = 0, high = 0]]) =>
      low > high
        ? [errorAt('SC133', ['examples', name, 'score', key], `the range ${low}–${high} is empty`)]
        : [],
    ),
  );
