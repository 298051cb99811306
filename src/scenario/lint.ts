import type { Problem } from '../files/problem.js';
import type { ScenarioRule } from './check/rule.js';
import { scenarioRules } from './check/rules.js';
import { readScenarioParts, type ScenarioParts } from './compile.js';

/**
 * Everything that can be said about a scenario without playing it: what must hold before it can be played, and
 * the rules of design. Problems of the stock lines carry `file: stock/<language>`.
 *
 * @param parts a scenario whose shape the schema has accepted, with what it is played with
 */
export function lintScenario(parts: ScenarioParts): readonly Problem[] {
  const { atHand } = readScenarioParts(parts);
  return Object.values<ScenarioRule>(scenarioRules).flatMap((rule) => rule(atHand));
}
