import type { Scenario } from '../../files/generated/scenario.js';
import { playSteps } from '../../scenario/cases/play.js';
import type { Score } from '../../scenario/cases/verdict.js';
import type { CompiledScenario } from '../../scenario/compiled.js';
import type { Gold } from '../../scenario/gold.js';

/** Points that a gold conversation may move before its test fails: a word here or there. */
const play = 10;
const highest = 120;

export interface SettledGold {
  readonly name: string;
  readonly ending: string;
  readonly outcome: string;
  /** Points of 100; null where nothing could be scored. */
  readonly total: number | null;
}

function range(score: number | null): readonly [number, number] {
  if (score === null) return [0, highest];
  return [Math.max(0, Math.floor(score - play)), Math.min(highest, Math.ceil(score + play))];
}

/**
 * Plays each gold conversation of a new scenario and writes down how it ended and what it scored, so that
 * a later change which spoils it is noticed.
 */
export function settleGold(
  compiled: CompiledScenario,
  score: Score,
): { readonly scenario: Scenario; readonly gold: readonly SettledGold[] } {
  const { source } = compiled;
  const settled: SettledGold[] = [];
  const examples: Record<string, Gold> = {};
  for (const [name, gold] of Object.entries(source.examples ?? {})) {
    const { session, assessment } = playSteps(compiled, gold.steps, score, gold.seed);
    const ending = session.state.ending ?? gold.ending;
    const outcome = source.endings.find(({ id }) => id === ending)?.outcome ?? '';
    const dimensions = Object.fromEntries(
      Object.entries(assessment.dimensions).map(([id, dimension]) => [id, range(dimension.score)]),
    );
    settled.push({ name, ending, outcome, total: assessment.total.score });
    examples[name] = {
      ...gold,
      ending,
      score: { total: range(assessment.total.score), ...dimensions },
    } as Gold;
  }
  return { scenario: { ...source, examples } as Scenario, gold: settled };
}
