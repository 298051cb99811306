import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../../src/files/generated/cases.js';
import { assess } from '../../../../src/rubric/assess.js';
import { conjuncts } from '../../../../src/rubric/conditions/conjuncts.js';
import type { Rubric } from '../../../../src/rubric/rubric.js';
import { judgeCase } from '../../../../src/scenario/cases/judge-case.js';
import { judgeGold } from '../../../../src/scenario/cases/judge-gold.js';
import type { Score } from '../../../../src/scenario/cases/verdict.js';
import { tiny as compiled, tools } from '../fixture.js';

const rubric: Rubric = {
  id: 'tiny',
  version: 1,
  title: 'Tiny',
  about: 'For tests.',
  language: 'xx',
  kind: 'conversation',
  pass: 50,
  bands: [{ id: 'all', title: 'All', from: 0 }],
  dimensions: { empathy: { title: 'E' }, procedure: { title: 'P' }, resolution: { title: 'R' } },
  criteria: [
    { id: 'sorry', title: 'Sorry', dimension: 'empathy', weight: 3, said: { any: ['sorry'] } },
    { id: 'looks', title: 'Looks', dimension: 'procedure', weight: 1, done: { action: 'look' } },
    { id: 'remedy', title: 'Remedy', dimension: 'resolution', weight: 1, said: { any: ['remedy'] } },
  ],
};

const score: Score = (conversation) => {
  const observations = conversation.turns.flatMap(({ speaker, text }, turn) =>
    speaker === 'agent'
      ? tools.read(text).heard.map((heard) => ({ ...heard, turn, source: 'rule' as const }))
      : [],
  );
  return { observations, assessment: assess(rubric, { conversation, observations }) };
};

function failuresOf(given: Case) {
  return judgeCase(compiled, 'one', given, score).failures;
}

const look = { do: 'look', with: { number: 'AB-12' } } as const;

describe('a case', () => {
  it('that holds has no failures and counts its expectations', () => {
    const verdict = judgeCase(
      compiled,
      'one',
      {
        steps: [
          {
            say: 'sorry',
            expect: { behaviours: { found: ['sorry'] }, mood: { anger: [0, 5.5] }, ending: null },
          },
          { ...look, expect: { desk: { refused: ['look'], reason: 'needs' } } },
          { say: 'ask:number', expect: { facts: { revealed: ['number'] }, says: { from: ['fact:number'] } } },
          { ...look, expect: { desk: { done: ['look'] } } },
          { end: true },
        ],
        expect: {
          earns: ['sorry', 'looks'],
          fails: ['remedy'],
          turns: [2, 2],
          score: { empathy: [100, 100] },
        },
      },
      score,
    );
    expect(verdict.failures).toEqual([]);
    expect(verdict.expectations).toBe(12);
  });

  it.each<[string, Case, object]>([
    [
      'an ending',
      { steps: [{ end: true }], expect: { ending: 'settled' } },
      { check: 'ending', expected: 'settled', pointer: ['cases', 'one', 'expect', 'ending'] },
    ],
    [
      'a mood',
      { steps: [{ say: 'rude', expect: { mood: { anger: [0, 2] } } }] },
      { check: 'mood', subject: 'anger', expected: [0, 2], got: 8, moment: 1 },
    ],
    [
      'a behaviour',
      { steps: [{ say: 'sorry', expect: { behaviours: { found: ['remedy'] } } }] },
      { check: 'found', subject: 'remedy', clues: [{ kind: 'instead', behaviours: ['sorry'] }] },
    ],
    [
      'a behaviour that must not be there',
      { steps: [{ say: 'well' }, { say: 'rude' }], expect: { behaviours: { not_found: ['rude'] } } },
      { check: 'not-found', moment: 2, clues: [{ kind: 'heard', quote: 'rude', turn: 3 }] },
    ],
    [
      'a refusal',
      { steps: [{ ...look, expect: { desk: { done: ['look'] } } }] },
      { check: 'done', got: ['needs'], clues: [{ kind: 'refusal', action: 'look', code: 'needs' }] },
    ],
    [
      'words',
      { steps: [{ say: 'ask:number', expect: { says: { from: ['topic:colour'] } } }] },
      { check: 'from', subject: 'topic:colour' },
    ],
    [
      'a score',
      { steps: [{ say: 'remedy' }], expect: { score: { empathy: [60, 100] } } },
      {
        check: 'score',
        subject: 'empathy',
        got: 0,
        clues: [{ kind: 'lost', criterion: 'sorry', points: 3 }],
      },
    ],
    [
      'a step that is never reached',
      { steps: [{ end: true }, { say: 'sorry', expect: { turns: [1, 1] } }] },
      { check: 'reached', expected: 2, pointer: ['cases', 'one', 'steps', 1, 'expect'] },
    ],
  ])('says where and why %s is not as expected', (_, given, failure) => {
    expect(failuresOf(given)).toMatchObject([failure]);
  });

  it('names the parts of the ending that are missing, with their values', () => {
    const [failure] = failuresOf({ steps: [{ say: 'sorry' }], expect: { ending: 'settled' } });
    expect(failure?.clues).toEqual([
      { kind: 'unmet', condition: 'flags.agreed', value: false },
      { kind: 'unmet', condition: 'left' },
    ]);
    const [other] = failuresOf({ steps: [{ say: 'sorry' }], expect: { ending: 'handed-over' } });
    expect(other?.clues).toContainEqual({ kind: 'leads', by: ['action:boss'] });
  });

  it('speaks of a step with what came since the step before', () => {
    const given: Case = {
      steps: [
        { say: 'ask:number' },
        { ...look },
        { say: 'well', expect: { desk: { not_done: ['look'] }, says: { never: ['number-0'] } } },
      ],
    };
    expect(failuresOf(given)).toEqual([]);
  });
});

describe('a gold conversation', () => {
  it('points into the scenario', () => {
    const gold = { steps: [{ say: 'sorry' }], ending: 'settled', score: { total: [0, 1] } };
    const { failures } = judgeGold(compiled, 'good', gold, score);
    expect(failures.map(({ check, pointer }) => [check, ...pointer])).toEqual([
      ['ending', 'examples', 'good', 'ending'],
      ['score', 'examples', 'good', 'score', 'total'],
    ]);
  });
});

describe('the parts of a condition', () => {
  it.each([
    ["a && (b && c) && d('x && y')", ['a', '(b && c)', "d('x && y')"]],
    ['a || b && c', ['a || b && c']],
    ['a', ['a']],
  ])('of %s', (condition, parts) => {
    expect(conjuncts(condition)).toEqual(parts);
  });

  it('lose nothing of any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const letters = (each: string): string => each.replace(/[\s&]/g, '');
        expect(letters(conjuncts(text).join(''))).toBe(letters(text));
      }),
    );
  });
});
