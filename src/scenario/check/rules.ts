import type { scenarioMeaningProblems } from '../../files/problems/scenario.js';
import type { scenarioDesignProblems } from '../../files/problems/scenario-design.js';
import { designRules } from './design.js';
import { playableRules } from './playable.js';
import type { ScenarioRule } from './rule.js';

/** Codes that a rule of the scenario gives; SC167 is found by playing, which no rule does. */
export type ScenarioRuleCode =
  | keyof typeof scenarioMeaningProblems
  | Exclude<keyof typeof scenarioDesignProblems, 'SC167'>;

/** Every rule of a scenario by its code. */
export const scenarioRules = {
  ...playableRules,
  ...designRules,
} as const satisfies Readonly<Record<ScenarioRuleCode, ScenarioRule>>;
