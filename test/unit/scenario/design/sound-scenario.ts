import { lintScenario } from '../../../../src/scenario/lint.js';
import type { Scenario } from '../../../../src/scenario/source.js';
import { parts, scenario } from '../fixture.js';

const { good } = scenario.examples ?? {};
/** A scenario of which lint has nothing to say. */
export const sound: Scenario = {
  ...scenario,
  examples: {
    ...(good === undefined ? {} : { good: { ...good, score: { total: [80, 100] } } }),
    poor: { steps: [{ end: true }], ending: 'left', score: { total: [0, 20] } },
  },
};

/** What lint says of the sound scenario with parts replaced: `SC151 responds.0.id`, with the offset where there is one. */
export function findings(changes: Partial<Scenario>): readonly string[] {
  return lintScenario({ ...parts, source: { ...sound, ...changes } }).map(({ code, pointer, offset }) =>
    [code, pointer?.join('.'), offset].filter((each) => each !== undefined).join(' '),
  );
}

type Rule = NonNullable<Scenario['responds']>[number];
export const withRules = (...rules: readonly Rule[]): Partial<Scenario> => ({
  responds: [...(scenario.responds ?? []), ...rules],
});
export const withTopic = (change: Partial<Scenario['topics'][number]>): Partial<Scenario> => ({
  topics: [{ id: 'size', asked: ['ask:size'], say: ['a.', 'b.', 'c.'], ...change }],
});
type Ending = Scenario['endings'][number];
export const [gone, settled, handed, left] = scenario.endings as [Ending, Ending, Ending, Ending];
type Action = Scenario['desk']['actions'][number];
export const withActions = (...actions: readonly Action[]): Partial<Scenario> => ({
  desk: { ...scenario.desk, actions: [...scenario.desk.actions, ...actions] },
});
