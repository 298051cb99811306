import { caseNames } from '../../scenario/cases/case-names.js';
import { checkCases } from '../../scenario/cases/check-cases.js';
import type { Cases } from '../generated/cases.js';
import { scenarioOfCases, translationsBeside } from '../load-cases.js';
import { loadFile } from '../load-file.js';
import { makeProblem } from '../make-problem.js';
import type { Problem } from '../problem.js';
import { isThere } from '../workspace.js';
import type { FileToLint } from './linted-file.js';
import type { Surroundings } from './surroundings.js';

/** What is wrong with the cases of a scenario, beside the scenario that they speak of. */
export async function lintCasesValue(
  cases: Cases,
  at: FileToLint,
  surroundings: Surroundings,
): Promise<readonly Problem[]> {
  const [path, file] = [scenarioOfCases(at.path), scenarioOfCases(at.file)];
  if (path === undefined || file === undefined || !(await isThere(path)))
    return [makeProblem('LT107', 'there is no scenario of this name beside it', { line: 1, column: 1 })];
  const scenario = await loadFile('scenario', path, file);
  const broken = [makeProblem('LT105', `${file} has errors of its own`, { line: 1, column: 1 })];
  if (!scenario.ok) return broken;
  const [stock, rubric, behaviours] = await Promise.all([
    surroundings.stock(scenario.value.language),
    surroundings.rubric(scenario.value.rubric),
    surroundings.behaviours(),
  ]);
  if (!stock.ok) return broken;
  const names = caseNames(scenario.value, stock.value, behaviours, rubric.ok ? rubric.value : undefined);
  const languages = new Set([scenario.value.language, ...(await translationsBeside({ path, file }))]);
  return checkCases({ cases, source: scenario.value, names, languages });
}
