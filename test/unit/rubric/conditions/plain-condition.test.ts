import { expect, test } from 'vitest';
import { readCondition } from '../../../../src/rubric/conditions/plain-condition.js';

const yes = { kind: 'compares', question: 'bought', by: '==', value: 'yes' };

test.each([
  ["answers.bought == 'yes'", yes],
  ["'yes' == answers['bought']", yes],
  ['4 <= answers["queue-minutes"]', { kind: 'compares', question: 'queue-minutes', by: '>=', value: 4 }],
  ['answers.q != null', { kind: 'compares', question: 'q', by: '!=', value: null }],
  ['answers.q > -1.5', { kind: 'compares', question: 'q', by: '>', value: -1.5 }],
  ["!(answers.bought == 'yes')", { kind: 'not', of: yes }],
  ["'a' in answers.q", { kind: 'ticked', question: 'q', option: 'a' }],
  [
    "answers.q in ['a', 'b']",
    {
      kind: 'or',
      left: { kind: 'compares', question: 'q', by: '==', value: 'a' },
      right: { kind: 'compares', question: 'q', by: '==', value: 'b' },
    },
  ],
])('%s can be told plainly', (when, plain) => {
  expect(readCondition(when).plain).toEqual(plain);
});

test('both sides of && and || are told', () => {
  const { plain, questions } = readCondition("answers.bought == 'yes' && answers.q >= 4");
  expect(plain).toMatchObject({ kind: 'and', left: yes, right: { question: 'q', by: '>=', value: 4 } });
  expect(questions).toEqual(['bought', 'q']);
});

test.each([
  'size(answers.q) > 2',
  'answers.a + answers.b > 3',
  'turns > 2',
  "cue('angry') > 0",
  'answers.a < answers.b',
])('%s says more, but its questions are known', (when) => {
  const { plain, questions } = readCondition(when);
  expect(plain).toBeUndefined();
  expect(questions.every((id) => ['q', 'a', 'b'].includes(id))).toBe(true);
});

test('what does not parse looks at nothing', () => {
  expect(readCondition("answers.q == '")).toEqual({ plain: undefined, questions: [] });
});
