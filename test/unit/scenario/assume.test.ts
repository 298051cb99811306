import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionCompiler, type Scope } from '../../../src/scenario/conditions.js';
import { assume } from '../../../src/scenario/reason/assume.js';
import { type Knowledge, nothingAssumed } from '../../../src/scenario/reason/assumed.js';
import { between, either, exactly } from '../../../src/scenario/reason/domain.js';

const compile = conditionCompiler({
  moods: ['anger', 'trust'],
  flags: { paid: false, told: false },
  limits: [],
});

const knowledge: Knowledge = (subject) => {
  if (subject.startsWith('mood.')) return between(0, 10);
  if (subject.startsWith('flags.') || subject.startsWith('done:')) return either;
  if (subject.startsWith('said:')) return between(0, 30, true);
  return subject === 'turns' ? between(0, 30, true) : subject === 'left' ? exactly(false) : undefined;
};
const start = nothingAssumed(knowledge);

const atom = fc.oneof(
  fc.constantFrom('flags.paid', 'flags.told', "done('pay')", 'left', 'true'),
  fc
    .tuple(
      fc.constantFrom('mood.anger', 'mood.trust', "said('sorry')", 'turns'),
      fc.constantFrom('<', '<=', '>', '>=', '=='),
      fc.integer({ min: 0, max: 10 }),
    )
    .map(([subject, comparison, number]) => `${subject} ${comparison} ${number}`),
  fc.integer({ min: 0, max: 12 }).map((number) => `mood.anger + mood.trust > ${number}.0`),
);
const { condition } = fc.letrec<{ condition: string }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    atom,
    tie('condition').map((inner) => `!(${inner})`),
    fc
      .tuple(tie('condition'), fc.constantFrom('&&', '||'), tie('condition'))
      .map(([a, sign, b]) => `(${a}) ${sign} (${b})`),
    fc
      .tuple(tie('condition'), tie('condition'), tie('condition'))
      .map(([a, b, c]) => `(${a}) ? (${b}) : (${c})`),
  ),
}));

const scope: fc.Arbitrary<Scope> = fc
  .record({
    anger: fc.integer({ min: 0, max: 40 }).map((quarters) => quarters / 4),
    trust: fc.integer({ min: 0, max: 40 }).map((quarters) => quarters / 4),
    paid: fc.boolean(),
    told: fc.boolean(),
    done: fc.boolean(),
    said: fc.nat(12),
    turns: fc.nat(30),
  })
  .map(({ anger, trust, paid, told, done, said, turns }) => ({
    mood: { anger, trust },
    flags: { paid, told },
    limits: {},
    turns,
    left: false,
    said: () => said,
    now: () => false,
    done: () => done,
    tried: () => false,
    revealed: () => false,
    asked: () => 0,
    param: () => 0,
    params: {},
  }));

describe('assume', () => {
  it('never rules out what can be so', () => {
    fc.assert(
      fc.property(condition, scope, (text, now) => {
        const result = compile(text, 'bool');
        if (!result.ok) throw new Error(`${text}: ${result.error.message}`);
        const holds = result.condition(now) === true;
        expect(assume(result.tree, holds, start).length, text).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['flags.paid && !flags.paid', true],
    ['mood.anger > 5.0 && mood.anger <= 5.0', true],
    ["said('sorry') > 1 && said('sorry') < 2", true],
    ['flags.paid || !flags.paid', false],
    ['left', true],
    ['mood.anger + mood.trust > 20.0', true],
    ['(flags.paid ? mood.anger > 5.0 : false) && !flags.paid', true],
  ])('%s is never %s', (text, truth) => {
    const result = compile(text, 'bool');
    expect(result.ok && assume(result.tree, truth, start)).toEqual([]);
  });
});
