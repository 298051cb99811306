import { describe, expect, it } from 'vitest';
import { lintScenario } from '../../../src/scenario/lint.js';
import type { Scenario } from '../../../src/scenario/source.js';
import { parts, scenario } from './fixture.js';

const { good } = scenario.examples ?? {};
const sound: Scenario = {
  ...scenario,
  examples: {
    ...(good === undefined ? {} : { good: { ...good, score: { total: [80, 100] } } }),
    poor: { steps: [{ end: true }], ending: 'left', score: { total: [0, 20] } },
  },
};

/** What lint says of the sound scenario with parts replaced: `SC151 responds.0.id`, with the offset where there is one. */
function findings(changes: Partial<Scenario>): readonly string[] {
  return lintScenario({ ...parts, source: { ...sound, ...changes } }).map(({ code, pointer, offset }) =>
    [code, pointer?.join('.'), offset].filter((each) => each !== undefined).join(' '),
  );
}

type Rule = NonNullable<Scenario['responds']>[number];
const withRules = (...rules: readonly Rule[]): Partial<Scenario> => ({
  responds: [...(scenario.responds ?? []), ...rules],
});
const withTopic = (change: Partial<Scenario['topics'][number]>): Partial<Scenario> => ({
  topics: [{ id: 'size', asked: ['ask:size'], say: ['a.', 'b.', 'c.'], ...change }],
});
const [gone, settled, handed, left] = scenario.endings as [Ending, Ending, Ending, Ending];
type Ending = Scenario['endings'][number];
const [look, pay, boss] = scenario.desk.actions as [Action, Action, Action];
type Action = Scenario['desk']['actions'][number];
const withActions = (...actions: readonly Action[]): Partial<Scenario> => ({
  desk: { ...scenario.desk, actions: [look, pay, boss, ...actions] },
});

describe('lintScenario', () => {
  it('has nothing to say about a sound scenario', () => {
    expect(findings({})).toEqual([]);
  });

  const put = { id: 'put-off', on: ['rude', 'check'], again: true, say: ['x.'] };
  it.each<[string, Partial<Scenario>, readonly string[]]>([
    [
      'SC150: the wider rule stands first',
      withRules(put, { id: 'r', on: ['rude'], say: ['y.'] }),
      ['SC150 responds.4.id'],
    ],
    [
      'the wider rule fires once',
      withRules({ ...put, again: false }, { id: 'r', on: ['rude'], say: ['y.'] }),
      [],
    ],
    ['a follower gets its turn', withRules(put, { id: 'r', on: ['rude'], also: true, say: ['y.'] }), []],
    ['other words of one of them', withRules(put, { id: 'r', on: ['rude', 'sorry'], say: ['y.'] }), []],
    [
      'SC150: a condition that follows from a stricter one',
      withRules(
        { ...put, when: 'mood.anger >= 5.0' },
        { id: 'r', all: ['rude'], when: 'mood.anger > 7.0', say: ['y.'] },
      ),
      ['SC150 responds.4.id'],
    ],
    [
      'a condition that does not',
      withRules(
        { ...put, when: 'mood.anger >= 8.0' },
        { id: 'r', all: ['rude'], when: 'mood.anger > 7.0', say: ['y.'] },
      ),
      [],
    ],
    [
      'SC150: the first ends it',
      withRules({ id: 'e', on: ['rude'], goto: 'left' }, { id: 'r', on: ['rude'], say: ['y.'] }),
      ['SC150 responds.4.id'],
    ],
    [
      'SC151: words and an action',
      withRules({ id: 'r', did: ['pay'], on: ['rude'], say: ['y.'] }),
      ['SC151 responds.3.id'],
    ],
    [
      'SC164, and not SC151 as well',
      withRules({ id: 'r', when: "now('verify-identity') && left && !left", say: ['y.'] }),
      ['SC164 responds.3.when'],
    ],
    ['SC152: asks after itself', withTopic({ when: "asked('size') > 0" }), ['SC152 topics.0.when']],
    [
      'SC152: a circle of two is told of at both',
      {
        topics: [
          { id: 'a', asked: ['ask:a'], say: ['a.', 'b.', 'c.'], when: "asked('b') > 0" },
          { id: 'b', asked: ['ask:b'], say: ['d.', 'e.', 'f.'], when: "asked('a') > 0" },
          { id: 'c', asked: ['ask:c'], say: ['g.', 'h.', 'i.'], when: "asked('b') > 0" },
        ],
      },
      ['SC152 topics.0.when', 'SC152 topics.1.when'],
    ],
    [
      'SC153: a narrower ending after a wider one',
      {
        endings: [
          gone,
          settled,
          handed,
          { ...settled, id: 'warm', when: 'flags.agreed && left && mood.trust > 5.0' },
          left,
        ],
      },
      ['SC153 endings.3.id'],
    ],
    [
      'SC154: the good ending never comes first',
      { endings: [gone, { ...handed, when: 'flags.agreed' }, settled, left] },
      ['SC154 endings.2.id'],
    ],
    [
      'SC155: nothing loses the customer',
      {
        endings: [settled, handed, { ...gone, when: 'flags.agreed && left' }, { ...left, outcome: 'mixed' }],
      },
      ['SC155 endings.2.id'],
    ],
    [
      'SC156: a fact that waits for itself',
      {
        facts: {
          ...scenario.facts,
          dark: { asked: ['ask:dark'], say: ['a.', 'b.', 'c.'], when: "revealed('dark')" },
        },
      },
      ['SC156 facts.dark.when'],
    ],
    [
      'a fact that comes with trust',
      {
        facts: {
          ...scenario.facts,
          dark: { asked: ['ask:dark'], say: ['a.', 'b.', 'c.'], trust: 9, when: "revealed('dark')" },
        },
      },
      [],
    ],
    [
      'SC157: needs in a circle',
      withActions(
        { id: 'a', title: 'a', result: 'a', needs: ['action:b'] },
        { id: 'b', title: 'b', result: 'b', needs: ['action:a'] },
      ),
      ['SC157 desk.actions.3.needs', 'SC157 desk.actions.4.needs'],
    ],
    [
      'SC157: no value is taken',
      withActions({ id: 'a', title: 'a', result: 'a', params: { n: { type: 'number', min: 5, max: 3 } } }),
      ['SC157 desk.actions.3.params.n'],
    ],
    [
      'SC157: the limit contradicts a need',
      withActions({ id: 'a', title: 'a', result: 'a', needs: ['action:pay'], limit: "!done('pay')" }),
      ['SC157 desk.actions.3.needs'],
    ],
    [
      'SC160: above the top',
      withTopic({ when: 'mood.trust > 1.0 && mood.anger > 12.0' }),
      ['SC160 topics.0.when 20'],
    ],
    ['at the top', withTopic({ when: 'mood.anger >= 10.0' }), []],
    [
      'SC161: calmer than calm',
      withRules({ id: 'r', on: ['sorry'], when: 'mood.anger <= 0.0', mood: { anger: -1 } }),
      ['SC161 responds.3.mood.anger'],
    ],
    [
      'SC162: set and never read',
      { flags: { ...scenario.flags, idle: false }, ...withTopic({ set: { idle: true } }) },
      ['SC162 flags.idle'],
    ],
    [
      'SC163: read and never set',
      { flags: { ...scenario.flags, idle: false }, ...withTopic({ when: 'flags.idle' }) },
      ['SC163 flags.idle'],
    ],
    [
      'SC164: parts exclude each other',
      withTopic({ when: 'flags.paid && !flags.paid' }),
      ['SC164 topics.0.when'],
    ],
    ['SC164: a topic never sees the end', withTopic({ when: 'left' }), ['SC164 topics.0.when']],
    ['SC165: says nothing', withTopic({ when: 'flags.paid || !flags.paid' }), ['SC165 topics.0.when']],
    [
      'SC168: ten of five',
      { endings: [gone, { ...settled, satisfaction: 'mood.trust > 5.0 ? 10 : 4' }, handed, left] },
      ['SC168 endings.1.satisfaction'],
    ],
    ['SC169: the same words', withTopic({ say: ['one two.', 'b.', 'One two!'] }), ['SC169 topics.0.say.2']],
    [
      'SC170: a misspelt slot',
      withTopic({ say: ['it is {thingg}.', 'b.', 'c.'] }),
      ['SC170 topics.0.say.0 6'],
    ],
    ['what the desk enters', withTopic({ say: ['so {amount}.', 'b.', 'c.'] }), []],
    [
      'SC171: after a hint for everything',
      {
        hints: [
          { when: 'true', text: 'a' },
          { when: 'flags.paid', text: 'b' },
        ],
      },
      ['SC171 hints.1.when'],
    ],
    [
      'SC173: two topics for one question',
      { topics: [...scenario.topics, { id: 'tint', asked: ['ask:colour'], say: ['a.', 'b.', 'c.'] }] },
      ['SC173 topics.1.asked.0'],
    ],
    [
      'SC175: the number in the brief',
      {
        brief: 'It is about AB-1234.',
        facts: {
          ...scenario.facts,
          number: { asked: ['ask:number'], say: ['AB-1234.', 'It is AB-1234.', 'No AB-1234 here.'] },
        },
      },
      ['SC175 brief 12'],
    ],
    [
      'SC176: nothing shows how it is not done',
      { examples: { good: sound.examples?.good as never } },
      ['SC176 examples'],
    ],
    [
      'SC177: beyond every score',
      { examples: { ...sound.examples, poor: { steps: [], ending: 'left', score: { total: [0, 160] } } } },
      ['SC177 examples.poor.score.total'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findings(changes)).toEqual(expected);
  });

  const gold = (step: object, ending = 'settled') => ({
    examples: {
      ...sound.examples,
      excellent: { steps: [{ say: 'sorry ask:number' }, step], ending, score: { total: [70, 100] } },
    },
  });
  it.each<[string, object, readonly string[]]>([
    [
      'a number the desk does not know',
      { do: 'look', with: { number: 'XY' } },
      ['SC159 examples.excellent.steps.1.with.number'],
    ],
    [
      'a parameter it has not',
      { do: 'look', with: { number: 'AB-12', nubmer: 1 } },
      ['SC159 examples.excellent.steps.1.with.nubmer'],
    ],
    ['nothing entered', { do: 'look' }, ['SC159 examples.excellent.steps.1.do']],
    [
      'a step that must come first',
      { do: 'pay', with: { amount: 5 } },
      ['SC159 examples.excellent.steps.1.do'],
    ],
  ])('SC159: a gold conversation is refused: %s', (_, step, expected) => {
    expect(findings(gold(step) as Partial<Scenario>)).toEqual(expected);
  });

  it('leaves a refusal alone where the conversation ends badly', () => {
    expect(findings(gold({ do: 'pay', with: { amount: 500 } }, 'left') as Partial<Scenario>)).toEqual([]);
  });
});
