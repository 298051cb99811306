import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../../src/scenario/compile.js';
import type { Scenario } from '../../../src/scenario/source.js';
import { parts, scenario } from './fixture.js';

function problems(changes: Partial<Scenario>) {
  return checkScenario({ ...parts, source: { ...scenario, ...changes } }).map(
    ({ code, pointer, offset, hint }) => ({
      code,
      pointer: pointer?.join('.'),
      offset,
      hint,
    }),
  );
}

const rule = (change: object): Partial<Scenario> => ({ responds: [{ id: 'r', ...change }] });
const [gone, settled, handed, left] = scenario.endings;

describe('checkScenario', () => {
  it('has nothing to say about a sound scenario', () => {
    expect(problems({})).toEqual([]);
  });

  it.each([
    [rule({ on: ['sory'] }), { code: 'SC120', pointer: 'responds.0.on.0', hint: 'Did you mean "sorry"?' }],
    [
      rule({ reveal: ['numbr'] }),
      { code: 'SC121', pointer: 'responds.0.reveal.0', hint: 'Did you mean "number"?' },
    ],
    [rule({ when: "asked('color') > 0" }), { code: 'SC122', pointer: 'responds.0.when', offset: 6 }],
    [rule({ did: ['fly'] }), { code: 'SC123', pointer: 'responds.0.did.0' }],
    [rule({ goto: 'nowhere' }), { code: 'SC124', pointer: 'responds.0.goto' }],
    [rule({ set: { nope: true } }), { code: 'SC125', pointer: 'responds.0.set.nope' }],
    [rule({ mood: { joy: 1 } }), { code: 'SC126', pointer: 'responds.0.mood.joy' }],
    [rule({ when: 'mood.joy > 1' }), { code: 'SC128', pointer: 'responds.0.when', offset: 5 }],
    [rule({ when: 'mood.anger >' }), { code: 'SC128', pointer: 'responds.0.when', offset: 12 }],
    [rule({ when: 'mood.anger + 1' }), { code: 'SC128', pointer: 'responds.0.when' }],
    [rule({ when: "done('fly')" }), { code: 'SC123', pointer: 'responds.0.when', offset: 5 }],
    [rule({ asked: ['fine', 'a (b'] }), { code: 'SC129', pointer: 'responds.0.asked.1', offset: 2 }],
    [{ responds: [{ id: 'r' }, { id: 'r' }] }, { code: 'SC130', pointer: 'responds.1.id' }],
    [
      { endings: [gone, settled, handed, left, { ...left, id: 'more' }] as Scenario['endings'] },
      { code: 'SC131', pointer: 'endings' },
    ],
    [
      { endings: [gone, left] as Scenario['endings'], examples: {}, responds: [] },
      { code: 'SC132', pointer: 'endings' },
    ],
  ])('%j', (changes, expected) => {
    expect(problems(changes)).toContainEqual(expect.objectContaining(expected));
  });

  it('finds every problem in one pass', () => {
    expect(problems({ ...rule({ on: ['sory'], goto: 'nowhere' }), temperament: 'other' })).toHaveLength(3);
  });

  it('knows the rubrics at hand, if it is told', () => {
    const found = checkScenario({ ...parts, rubrics: new Set(['other']) });
    expect(found.map((problem) => problem.code)).toEqual(['SC134']);
  });
});
