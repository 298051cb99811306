import type { ProblemCode } from '../../files/problem-catalogue.js';
import { reallyReached } from './endings-reached.js';
import { errorAt, type ScenarioRule, warningAt } from './rule.js';

/** An outcome that the scenario has endings for, none of which can be reached. */
export function noWayTo(outcome: 'good' | 'bad', code: ProblemCode): ScenarioRule {
  const tell = outcome === 'good' ? errorAt : warningAt;
  return (scenario) => {
    const reached = reallyReached(scenario);
    const wanted = [...scenario.source.endings.entries()].filter(([, ending]) => ending.outcome === outcome);
    const [first] = wanted;
    if (first === undefined || wanted.some(([index]) => reached.has(index))) return [];
    const names = wanted.map(([, { id }]) => `"${id}"`).join(', ');
    return [tell(code, ['endings', first[0], 'id'], `nothing leads to a ${outcome} ending (${names})`)];
  };
}
