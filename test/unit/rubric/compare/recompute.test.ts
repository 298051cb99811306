import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scorecardJson } from '../../../../src/report/scorecard-json.js';
import { assess } from '../../../../src/rubric/assess.js';
import { isScoredWith, recomputeWith } from '../../../../src/rubric/compare/recompute.js';
import { type RecordedScore, recordedScore } from '../../../../src/rubric/compare/recorded-score.js';
import { unseenIn } from '../../../../src/rubric/compare/unseen.js';
import type { AssessmentInput } from '../../../../src/rubric/input.js';
import type { Criterion, Rubric } from '../../../../src/rubric/rubric.js';
import { criterion, rubricWith, talk } from '../builders.js';

const ids = ['a', 'b', 'c', 'd', 'e'] as const;
const dimension = fc.constantFrom('empathy', 'procedure', 'resolution');

/** What a criterion looks at: stays the same through every change. */
const evidence: readonly Partial<Criterion>[] = [
  { said: { any: ['a'] } },
  { said: { all: ['a', 'b', 'c'] } },
  { said: { never: ['d'] } },
  { said: { any: ['b'], at_least: 7 } },
  { said: { seldom: ['angry'] } },
  { said: { any: ['c'], in_reply_to: ['angry'], within: 1, each: true } },
  { done: { action: 'refund' } },
  { said: { any: ['e'] }, when: "said('a') > 0" },
];

/** All that a past score can be worked out anew for. */
const standing = fc.record(
  {
    dimension,
    weight: fc.integer({ min: 0, max: 9 }),
    bonus: fc.boolean(),
    critical: fc.constantFrom('customer' as const, 'compliance' as const),
    auto_fail: fc.constantFrom('dimension' as const, 'all' as const),
    fails_below: fc.constantFrom(0.2, 0.9),
  },
  { requiredKeys: ['dimension'] },
);

const caps = [
  { id: 'rude', title: 'Rude', dimension: 'empathy', level: 1, when: "said('d') > 1" },
  { id: 'no-a', title: 'No a', dimension: 'procedure', level: 2, when: "share('k0') == 0.0" },
  { id: 'poor', title: 'Poor', dimension: 'resolution', level: 0, when: "score('empathy') < 42.5" },
];

const shape = fc.record({
  standings: fc.array(standing, { minLength: evidence.length, maxLength: evidence.length }),
  kept: fc.array(fc.boolean(), { minLength: evidence.length, maxLength: evidence.length }),
  weights: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 }),
  pass: fc.integer({ min: 0, max: 100 }),
  meets: fc.integer({ min: 1, max: 100 }),
});

type Shape = typeof shape extends fc.Arbitrary<infer Value> ? Value : never;

function rubricOf({ standings, weights, pass, meets }: Shape, kept: readonly boolean[]): Rubric {
  const [empathy = 1, procedure = 1, resolution = 1] = weights;
  return rubricWith(
    evidence.flatMap((each, index) =>
      index === 0 || kept[index] ? [criterion(`k${index}`, { ...each, ...standings[index] })] : [],
    ),
    {
      pass,
      bands: [
        { id: 'low', title: 'low', from: 0 },
        { id: 'meets', title: 'meets', from: meets },
      ],
      caps,
      dimensions: {
        empathy: { title: 'E', weight: empathy },
        procedure: { title: 'P', weight: procedure },
        resolution: { title: 'R', weight: resolution, thresholds: [10, 20, 30, 90] },
      },
    },
  );
}

const turn = fc.record({
  isAgent: fc.boolean(),
  found: fc.subarray([...ids]),
  isAngry: fc.boolean(),
});

const conversation = fc
  .record({ turns: fc.array(turn, { minLength: 1, maxLength: 12 }), desk: fc.boolean() })
  .map(({ turns, desk }): AssessmentInput => {
    const lines = turns.map(({ isAgent, found, isAngry }, index) =>
      isAgent
        ? `A: words of turn ${index} | ${found.join(' ')}`
        : `C: words of turn ${index} | ${isAngry ? 'angry' : ''}`,
    );
    return talk(
      lines,
      desk ? [{ action: 'refund', params: {}, after: 0, outcome: 'done' as const }] : undefined,
    );
  });

const every = evidence.map(() => true);

/** What `score --out` would have written, read again. */
function pastScore(rubric: Rubric, input: AssessmentInput): RecordedScore {
  const { conversation = { id: '', turns: [] }, observations = [] } = input;
  const line = scorecardJson({ conversation, assessment: assess(rubric, input), observations });
  const read = recordedScore(JSON.parse(JSON.stringify(line)));
  if (!read) throw new Error('the line cannot be read');
  return read;
}

describe('a past score worked out anew', () => {
  it('is what scoring the conversation again would give, as long as nothing is looked at that was not before', () => {
    fc.assert(
      fc.property(shape, shape, conversation, (was, is, input) => {
        const [old, today] = [rubricOf(was, every), rubricOf(is, is.kept)];
        const past = pastScore(old, input);
        const again = recomputeWith(old, old)(past);
        expect(isScoredWith(old, past, again)).toBe(true);
        const [recomputed, rescored] = [recomputeWith(old, today)(past), assess(today, input)];
        const close = (one: number | null | undefined, other: number | null | undefined) => {
          if (one === null || other === null || one === undefined || other === undefined)
            expect(one).toBe(other);
          else expect(one).toBeCloseTo(other, 1);
        };
        close(recomputed.total.score, rescored.total.score);
        close(recomputed.total.scoreBeforeFailure, rescored.total.scoreBeforeFailure);
        expect(recomputed.total.passed).toBe(rescored.total.passed);
        expect(recomputed.total.band).toBe(rescored.total.band);
        for (const [id, each] of Object.entries(rescored.dimensions)) {
          close(recomputed.dimensions[id]?.score, each.score);
          expect(recomputed.dimensions[id]?.caps).toEqual(each.caps);
        }
        expect(recomputed.criteria.map(({ id, status }) => [id, status])).toEqual(
          rescored.criteria.map(({ id, status }) => [id, status]),
        );
        for (const [index, each] of rescored.criteria.entries()) {
          close(recomputed.criteria[index]?.earned, each.earned);
          close(recomputed.criteria[index]?.possible, each.possible);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leaves new criteria out and lets changed ones count as they did, and says so', () => {
    const old = rubricWith([criterion('k', { said: { any: ['a'] } })], {
      caps: [{ id: 'c', title: 'C', dimension: 'empathy', level: 1, when: "said('d') > 0" }],
    });
    const today = rubricWith(
      [criterion('k', { said: { any: ['b'] } }), criterion('new', { said: { any: ['d'] } })],
      { caps: [{ id: 'c', title: 'C', dimension: 'empathy', level: 1, when: "said('e') > 0" }] },
    );
    const past = pastScore(old, talk(['A: words | a']));
    expect(unseenIn(old, today)).toEqual({ added: ['new'], evidence: ['k'], caps: ['c'] });
    expect(recomputeWith(old, today)(past).total.score).toBe(100);
    expect(unseenIn(old, old)).toEqual({ added: [], evidence: [], caps: [] });
  });

  it('is known to be of another rubric, or another state of it', () => {
    const old = rubricWith([
      criterion('k', { said: { any: ['a'] } }),
      criterion('l', { said: { any: ['b'] } }),
    ]);
    const past = pastScore(old, talk(['A: words | a']));
    const fits = (rubric: Rubric) => isScoredWith(rubric, past, recomputeWith(rubric, rubric)(past));
    expect(fits(old)).toBe(true);
    expect(fits({ ...old, id: 'other' })).toBe(false);
    expect(fits({ ...old, version: 2 })).toBe(false);
    expect(fits({ ...old, criteria: old.criteria.slice(0, 1) })).toBe(false);
    expect(
      fits({ ...old, criteria: old.criteria.map((each) => ({ ...each, weight: each.id === 'k' ? 3 : 1 })) }),
    ).toBe(false);
  });

  it('cannot be read where a line lacks the results of the criteria', () => {
    const line = {
      id: 'c',
      rubric: { id: 'r', version: 1 },
      verdict: {},
      dimensions: {},
      total: { score: 40 },
    };
    expect(recordedScore(line)).toBeUndefined();
    expect(recordedScore({ ...line, criteria: [{ id: 'k' }] })).toBeUndefined();
    expect(recordedScore({ ...line, criteria: [] })?.total).toBe(40);
  });
});
