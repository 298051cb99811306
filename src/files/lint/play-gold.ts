import type { Detector } from '../../behaviour/detector.js';
import { judgeGold } from '../../scenario/cases/judge-gold.js';
import { scoring } from '../../scenario/cases/scoring.js';
import type { Failure, Value } from '../../scenario/cases/verdict.js';
import { compileScenario } from '../../scenario/compile.js';
import type { Scenario } from '../generated/scenario.js';
import { loadHearing } from '../load-hearing.js';
import { makeProblem } from '../make-problem.js';
import type { Problem } from '../problem.js';
import type { Surroundings } from './surroundings.js';

function shown(value: Value): string {
  if (!Array.isArray(value)) return typeof value === 'string' ? `"${value}"` : String(value);
  const [low, high] = value;
  if (typeof low === 'number' && typeof high === 'number') return `${low}–${high}`;
  return value.length === 0 ? 'none' : value.map((each) => `"${each}"`).join(', ');
}

function problemOf(name: string, { check, subject, expected, got, pointer }: Failure): Problem {
  const what = subject === undefined ? check : `${check} "${subject}"`;
  const message = `"${name}", played, gives ${what} ${shown(got)} instead of ${shown(expected)}`;
  return makeProblem('SC167', message, { pointer });
}

/**
 * Plays the gold conversations of a scenario that has no errors; SC167 for each that ends or scores otherwise than it says.
 * Nothing is said of one whose temperament, stock lines or rubric is not at hand: that is said elsewhere.
 */
export async function playGolds(
  scenario: Scenario,
  surroundings: Surroundings,
  detector: Detector,
): Promise<readonly Problem[]> {
  const [temperament, stock, rubric] = await Promise.all([
    surroundings.temperament(scenario.temperament),
    surroundings.stock(scenario.language),
    surroundings.rubric(scenario.rubric),
  ]);
  if (!temperament.ok || !stock.ok || !rubric.ok) return [];
  const result = compileScenario({
    source: scenario,
    temperament: temperament.value,
    stock: stock.value,
    tools: await loadHearing(detector, scenario),
  });
  if (!result.ok) return [];
  const { compiled } = result;
  const score = scoring(compiled, rubric.value, detector);
  return Object.entries(scenario.examples ?? {}).flatMap(([name, gold]) =>
    judgeGold(compiled, name, gold, score).failures.map((failure) => problemOf(name, failure)),
  );
}
