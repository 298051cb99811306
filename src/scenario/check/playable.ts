import type { Problem } from '../../files/problem.js';
import type { scenarioMeaningProblems } from '../../files/problems/scenario.js';
import { conditionMistake } from './condition-mistake.js';
import { emptyRange } from './empty-range.js';
import { neededOutcome } from './needed-outcome.js';
import { moodOfTemperament, otherStock, otherTemperament, unknownRubric } from './neighbours.js';
import { oneOpenEnding } from './one-open-ending.js';
import { patternMistake } from './pattern-mistake.js';
import type { ScenarioAtHand, ScenarioRule } from './rule.js';
import { sameId } from './same-id.js';
import { unknownId } from './unknown-id.js';

const unknownMood = unknownId('mood', 'SC126');

/** What must hold before a scenario can be played, by code: every id leads somewhere, every session can end. */
export const playableRules = {
  SC120: unknownId('behaviour', 'SC120'),
  SC121: unknownId('fact', 'SC121'),
  SC122: unknownId('topic', 'SC122'),
  SC123: unknownId('action', 'SC123'),
  SC124: unknownId('ending', 'SC124'),
  SC125: unknownId('flag', 'SC125'),
  SC126: (scenario) => [...unknownMood(scenario), ...moodOfTemperament(scenario)],
  SC127: unknownId('param', 'SC127'),
  SC128: conditionMistake,
  SC129: patternMistake,
  SC130: sameId,
  SC131: oneOpenEnding,
  SC132: neededOutcome,
  SC133: emptyRange,
  SC134: unknownRubric,
  SC135: otherTemperament,
  SC136: otherStock,
} as const satisfies Readonly<Record<keyof typeof scenarioMeaningProblems, ScenarioRule>>;

/** Everything that stands in the way of playing a scenario. Quick: it runs whenever one is loaded. */
export function playable(scenario: ScenarioAtHand): readonly Problem[] {
  return Object.values<ScenarioRule>(playableRules).flatMap((rule) => rule(scenario));
}
