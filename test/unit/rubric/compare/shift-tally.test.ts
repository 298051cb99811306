import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../../src/rubric/assess.js';
import { rubricChanges } from '../../../../src/rubric/compare/rubric-changes.js';
import { shiftTally } from '../../../../src/rubric/compare/shift-tally.js';
import type { Rubric } from '../../../../src/rubric/rubric.js';
import { tryRubric } from '../../../../src/rubric/trial/try-rubric.js';

function rubricOf(weights: readonly number[]): Rubric {
  return {
    id: 'r',
    version: 1,
    title: 'R',
    about: 'For tests.',
    language: 'en',
    kind: 'conversation',
    pass: 50,
    bands: [
      { id: 'low', title: 'Low', from: 0 },
      { id: 'high', title: 'High', from: 50 },
    ],
    dimensions: { empathy: { title: 'E' }, procedure: { title: 'P' }, resolution: { title: 'R' } },
    criteria: weights.map((weight, index) => ({
      id: `c${index}`,
      title: `C${index}`,
      dimension: 'empathy',
      weight,
      said: { any: [`b${index}`] },
    })),
  };
}

const weight = fc.integer({ min: 1, max: 9 });
const three = fc.tuple(weight, weight, weight);
const heard = fc.array(fc.boolean(), { minLength: 3, maxLength: 3 });

function inputOf(found: readonly boolean[]) {
  const text = 'Good morning to you and welcome.';
  return {
    conversation: { id: 'c', turns: [{ speaker: 'agent' as const, text }] },
    observations: found.flatMap((isFound, index) =>
      isFound
        ? [{ turn: 0, behaviour: `b${index}`, from: 0, to: 4, confidence: 1, source: 'rule' as const }]
        : [],
    ),
  };
}

function compared(before: Rubric, after: Rubric, conversations: readonly (readonly boolean[])[]) {
  const tally = shiftTally();
  for (const [index, found] of conversations.entries()) {
    const input = inputOf(found);
    tally.add(String(index), assess(before, input), assess(after, input));
  }
  return tally.summary();
}

describe('a rubric compared with another', () => {
  it('moves nothing where it is the same', () => {
    fc.assert(
      fc.property(three, fc.array(heard, { maxLength: 12 }), (weights, conversations) => {
        const rubric = rubricOf(weights);
        const summary = compared(rubric, rubricOf(weights), conversations);
        expect(summary).toMatchObject({
          meanShift: 0,
          largestShift: 0,
          newlyPassed: 0,
          newlyFailed: 0,
          movers: [],
        });
        expect(rubricChanges(rubric, rubricOf(weights))).toMatchObject({
          added: [],
          removed: [],
          changed: [],
        });
      }),
      { numRuns: 30 },
    );
  });

  it('is mirrored when the two change places', () => {
    fc.assert(
      fc.property(three, three, fc.array(heard, { maxLength: 12 }), (one, two, conversations) => {
        const there = compared(rubricOf(one), rubricOf(two), conversations);
        const back = compared(rubricOf(two), rubricOf(one), conversations);
        expect(back.newlyPassed).toBe(there.newlyFailed);
        expect(back.meanShift).toBeCloseTo(there.meanShift, 9);
        expect(back.total.before).toEqual(there.total.after);
        expect(there.shifts.reduce((sum, { count }) => sum + count, 0)).toBe(conversations.length);
        expect(there.bands.reduce((sum, { count }) => sum + count, 0)).toBe(conversations.length);
      }),
      { numRuns: 30 },
    );
  });

  it('names the criteria that move a conversation', () => {
    const { movers } = compared(rubricOf([1, 1, 2]), rubricOf([6, 1, 1]), [[true, false, false]]);
    expect(movers).toMatchObject([{ before: 25, after: 75, criteria: [{ criterion: 'c0', shift: 50 }] }]);
  });

  it('lists what changed by id', () => {
    const old = rubricOf([1, 2, 3]);
    const { criteria } = rubricOf([1, 5, 3]);
    const changes = rubricChanges(old, { ...old, pass: 60, criteria: criteria.slice(0, 2) });
    expect(changes).toMatchObject({
      removed: ['c2'],
      changed: [{ id: 'c1', weight: [2, 5], reworded: false, evidence: false }],
      pass: [50, 60],
    });
  });
});

describe('a rubric that is tried', () => {
  it('scores as it will', () => {
    fc.assert(
      fc.property(three, heard, (weights, found) => {
        const rubric = rubricOf(weights);
        const { assessment, criteria } = tryRubric(rubric, inputOf(found));
        expect(assessment).toEqual(assess(rubric, inputOf(found)));
        expect(criteria.map(({ matched }) => matched.length > 0)).toEqual(found);
      }),
      { numRuns: 30 },
    );
  });

  it('tells what came near and why it did not count', () => {
    const [first] = rubricOf([1]).criteria;
    if (first === undefined) throw new Error('no criterion');
    const near = (said: object, confidence = 1) => {
      const rubric: Rubric = { ...rubricOf([1]), criteria: [{ ...first, said: { any: ['b0'], ...said } }] };
      const turns = ['agent', 'customer', 'agent', 'agent'].map((speaker) => ({
        speaker: speaker as 'agent' | 'customer',
        text: 'Some words of no great weight.',
      }));
      const observation = { behaviour: 'b0', turn: 3, from: 0, to: 4, confidence, source: 'rule' as const };
      const others = [
        { ...observation, behaviour: 'x', turn: 0, confidence: 1 },
        { ...observation, behaviour: 'cue', turn: 1, confidence: 1 },
      ];
      const input = { conversation: { id: 'c', turns }, observations: [...others, observation] };
      return tryRubric(rubric, input).criteria[0]?.near.filter(({ why }) => why !== 'withheld');
    };
    expect(near({}, 0.4)).toMatchObject([{ why: 'unsure', turn: 3, confidence: 0.4 }]);
    expect(near({ before: ['x'] })).toMatchObject([{ why: 'not-before', other: 'x', otherTurn: 0 }]);
    expect(near({ after: ['never-heard'] })).toMatchObject([{ why: 'not-after' }]);
    expect(near({ in_reply_to: ['cue'], within: 1 })).toMatchObject([{ why: 'too-late', late: 1 }]);
    expect(near({ in_first: 1 })).toMatchObject([{ why: 'not-in-first', off: 2 }]);
  });
});
