import { checkScenario } from '../../scenario/compile.js';
import type { Scenario } from '../generated/scenario.js';
import type { Problem } from '../problem.js';
import type { Declarations } from '../shape/mend.js';
import { neighbourProblems } from './neighbour-problems.js';
import type { Surroundings } from './surroundings.js';

/** Where a scenario declares what its problems name. */
export const scenarioDeclarations: Declarations = {
  fact: [['facts']],
  topic: [['topics'], ['facts']],
  action: [['desk', 'actions']],
  param: [['desk', 'actions']],
  ending: [['endings']],
  flag: [['flags']],
  mood: [['mood']],
};

/** What is wrong with a scenario whose shape is right, with the files that it is played with; none of it is played. */
export async function lintScenarioValue(
  scenario: Scenario,
  surroundings: Surroundings,
): Promise<readonly Problem[]> {
  const [temperament, stock, rubrics, tools] = await Promise.all([
    surroundings.temperament(scenario.temperament),
    surroundings.stock(scenario.language),
    surroundings.rubricIds(),
    surroundings.tools(scenario),
  ]);
  const problems = [
    ...neighbourProblems(temperament, ['temperament']),
    ...neighbourProblems(stock, ['language']),
  ];
  if (!temperament.ok || !stock.ok) return problems;
  const found = checkScenario({
    source: scenario,
    temperament: temperament.value,
    stock: stock.value,
    tools,
    rubrics,
  });
  // What is wrong with the stock lines is said of their own file.
  return [...problems, ...found.filter(({ file }) => file === undefined)];
}
