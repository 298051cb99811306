import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/rubric/assess.js';
import type { Answer } from '../../../src/rubric/input.js';
import type { Criterion } from '../../../src/rubric/rubric.js';
import { criterion, rubricWith } from './builders.js';

type Item = { readonly weight: number; readonly share: number | 'na' | 'none'; readonly dimension: string };
const item = fc.record({
  weight: fc.integer({ min: 1, max: 50 }),
  share: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constant('na' as const), fc.constant('none' as const)),
  dimension: fc.constantFrom('empathy', 'procedure', 'resolution'),
});
const items = fc.array(item, { minLength: 1, maxLength: 12 });

const criteriaFor = (list: readonly Item[]): readonly Criterion[] =>
  list.map(({ weight, dimension }, index) =>
    criterion(`c${index}`, {
      weight,
      dimension,
      seen: { type: 'scale', question: '?', min: 0, max: 100, na: true },
    }),
  );
const answersFor = (list: readonly Item[]): Record<string, Answer> =>
  Object.fromEntries(
    list.flatMap(({ share }, index) => {
      if (share === 'none') return [];
      return [[`c${index}`, share === 'na' ? ({ na: true } as const) : { value: share }]];
    }),
  );
const score = (list: readonly Item[]) => assess(rubricWith(criteriaFor(list)), { answers: answersFor(list) });

describe('arithmetic', () => {
  it('stays between 0 and 100 without bonus, and points add up', () => {
    fc.assert(
      fc.property(items, (list) => {
        const { total, criteria, dimensions } = score(list);
        if (total.score !== null) expect(total.score).toBeGreaterThanOrEqual(0);
        expect(total.score ?? 0).toBeLessThanOrEqual(100 + 1e-9);
        const sum = (of: 'earned' | 'possible') => criteria.reduce((all, each) => all + each[of], 0);
        const byDimension = (of: 'earned' | 'possible') =>
          Object.values(dimensions).reduce((all, each) => all + each[of], 0);
        expect(byDimension('earned')).toBeCloseTo(sum('earned'), 6);
        expect(byDimension('possible')).toBeCloseTo(sum('possible'), 6);
      }),
    );
  });

  it('a criterion that does not apply is as if it were not there', () => {
    fc.assert(
      fc.property(items, (list) => {
        const present = list.filter(({ share }) => typeof share === 'number');
        fc.pre(present.length > 0);
        expect(score(list).total.score).toBeCloseTo(score(present).total.score ?? Number.NaN, 6);
      }),
    );
  });

  it('a better answer never lowers the total', () => {
    fc.assert(
      fc.property(items, fc.nat(), fc.integer({ min: 0, max: 100 }), (list, pick, more) => {
        const index = pick % list.length;
        const old = list[index];
        fc.pre(old !== undefined && typeof old.share === 'number' && more >= old.share);
        const better = list.map((each, place) => (place === index ? { ...each, share: more } : each));
        expect(score(better).total.score ?? 0).toBeGreaterThanOrEqual((score(list).total.score ?? 0) - 1e-9);
      }),
    );
  });

  it('the order of the criteria does not matter', () => {
    fc.assert(
      fc.property(items, (list) => {
        const rubric = rubricWith(criteriaFor(list));
        const turned = { ...rubric, criteria: [...rubric.criteria].reverse() };
        const answers = answersFor(list);
        const [one, other] = [assess(rubric, { answers }), assess(turned, { answers })];
        if (one.total.score === null) expect(other.total.score).toBeNull();
        else expect(other.total.score).toBeCloseTo(one.total.score, 6);
        expect(other.verdict).toEqual(one.verdict);
      }),
    );
  });

  it('scaling all weights changes nothing', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 2, max: 9 }), (list, factor) => {
        const scaled = list.map((each) => ({ ...each, weight: each.weight * factor }));
        expect(score(scaled).total.score ?? -1).toBeCloseTo(score(list).total.score ?? -1, 6);
      }),
    );
  });
});
