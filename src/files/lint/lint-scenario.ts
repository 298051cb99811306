import { lintScenario } from '../../scenario/lint.js';
import type { Scenario } from '../generated/scenario.js';
import type { Stock } from '../generated/stock.js';
import type { Temperament } from '../generated/temperament.js';
import type { Problem } from '../problem.js';
import type { Declarations } from '../shape/follows-from.js';
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

interface Partners {
  readonly temperament: Temperament;
  readonly stock: Stock;
  readonly problems: readonly Problem[];
  /** Top-level keys whose file is not at hand: another one stands in for it, so that the rest can be checked. */
  readonly standIns: ReadonlySet<string>;
}

/** The temperament and the stock lines of a scenario; for one that is unknown or broken, shipped ones stand in. */
async function partnersOf(scenario: Scenario, surroundings: Surroundings): Promise<Partners | undefined> {
  const [temperament, stock] = await Promise.all([
    surroundings.temperament(scenario.temperament),
    surroundings.stock(scenario.language),
  ]);
  const problems = [
    ...neighbourProblems(temperament, ['temperament']),
    ...neighbourProblems(stock, ['language']),
  ];
  const mood = temperament.ok ? temperament : await surroundings.temperament('composed');
  const lines = stock.ok ? stock : await surroundings.stock('en');
  if (!mood.ok || !lines.ok) return undefined;
  const standIns = [...(temperament.ok ? [] : ['temperament', 'mood']), ...(stock.ok ? [] : ['language'])];
  return {
    temperament: { ...mood.value, id: scenario.temperament },
    stock: stock.ok ? lines.value : { ...lines.value, language: scenario.language },
    problems,
    standIns: new Set(standIns),
  };
}

/** What is wrong with a scenario whose shape is right, with the files that it is played with; none of it is played. */
export async function lintScenarioValue(
  scenario: Scenario,
  surroundings: Surroundings,
): Promise<readonly Problem[]> {
  const [partners, rubrics, tools, rubric] = await Promise.all([
    partnersOf(scenario, surroundings),
    surroundings.rubricIds(),
    surroundings.tools(scenario),
    surroundings.rubric(scenario.rubric),
  ]);
  if (partners === undefined) return [];
  const { temperament, stock, problems, standIns } = partners;
  const found = lintScenario({
    source: scenario,
    temperament,
    stock,
    tools,
    rubrics,
    ...(rubric.ok ? { rubric: rubric.value } : {}),
  });
  // What is wrong with the stock lines is said of their own file.
  const own = found.filter(({ file }) => file === undefined);
  const judged = own.filter(({ pointer }) => !standIns.has(String(pointer?.[0] ?? '')));
  return [...problems, ...judged];
}
