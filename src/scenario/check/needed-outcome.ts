import { errorAt, type ScenarioRule } from './rule.js';

/** A conversation can go well and it can go badly. */
export const neededOutcome: ScenarioRule = ({ source }) =>
  (['good', 'bad'] as const)
    .filter((outcome) => source.endings.every((ending) => ending.outcome !== outcome))
    .map((outcome) => errorAt('SC132', ['endings'], `no ending has the outcome "${outcome}"`, { at: 'key' }));
