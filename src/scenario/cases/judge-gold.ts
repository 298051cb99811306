import type { CompiledScenario } from '../compiled.js';
import type { Gold } from '../gold.js';
import { lookAtAll } from './look-at-all.js';
import { playSteps } from './play.js';
import type { Score, Verdict } from './verdict.js';
import { wholeView } from './view.js';

/**
 * Plays a gold conversation and looks whether it gets the ending, the scores and the failures that it must.
 * Pointers of failures lead into the scenario.
 *
 * @param score how the scenario's rubric scores a conversation, see `scoring`
 */
export function judgeGold(compiled: CompiledScenario, name: string, gold: Gold, score: Score): Verdict {
  const played = playSteps(compiled, gold.steps, score, gold.seed);
  const { ending, score: scores, fails } = gold;
  const expect = { ending, score: scores, ...(fails === undefined ? {} : { fails }) };
  const looked = lookAtAll(expect, wholeView(compiled, played), ['examples', name]);
  return { name, ...(gold.about === undefined ? {} : { about: gold.about }), played, ...looked };
}
