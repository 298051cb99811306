import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrap } from '../../../../src/rubric/agreement/bootstrap.js';
import { bandOfKappa, cohenKappa, kappaOfCounts } from '../../../../src/rubric/agreement/cohen-kappa.js';
import { fleissKappa } from '../../../../src/rubric/agreement/fleiss-kappa.js';
import { gwet } from '../../../../src/rubric/agreement/gwet.js';
import { intraclass } from '../../../../src/rubric/agreement/intraclass.js';
import { krippendorffAlpha, type Unit } from '../../../../src/rubric/agreement/krippendorff-alpha.js';
import { type Pair, quadratic } from '../../../../src/rubric/agreement/ratings-of-two.js';
import { spearman } from '../../../../src/rubric/agreement/spearman.js';

const times = (count: number, pair: Pair): Pair[] => Array.from({ length: count }, () => pair);
const yesNo = (both: number, first: number, second: number, none: number): Pair[] => [
  ...times(both, [1, 1]),
  ...times(first, [1, 0]),
  ...times(second, [0, 1]),
  ...times(none, [0, 0]),
];

describe('two assessors', () => {
  it("gives Cohen's κ of the textbook table 20/5/10/15", () => {
    expect(cohenKappa(yesNo(20, 5, 10, 15))).toBeCloseTo(0.4, 10);
    expect(kappaOfCounts(20, 5, 10, 15)).toBeCloseTo(0.4, 10);
  });

  it('shows the paradox that AC1 mends: 94 % agreement, κ below 0', () => {
    const pairs = yesNo(118, 5, 2, 0);
    expect(cohenKappa(pairs)).toBeCloseTo(-0.0234, 3);
    expect(gwet(pairs)).toBeCloseTo(0.9408, 3);
  });

  it('has no κ where both gave one identical answer throughout', () => {
    expect(cohenKappa(yesNo(0, 0, 0, 12))).toBeUndefined();
    expect(kappaOfCounts(0, 0, 0, 12)).toBeUndefined();
    expect(gwet(yesNo(0, 0, 0, 12), undefined, [0, 1])).toBe(1);
  });

  it('weighs a gap of two four times as much as a gap of one', () => {
    const scale = quadratic(0, 4);
    expect(scale(0, 2)).toBe(4 * scale(0, 1));
    const near = cohenKappa([...times(8, [3, 3]), ...times(8, [1, 1]), [1, 2]], scale) ?? 0;
    const far = cohenKappa([...times(8, [3, 3]), ...times(8, [1, 1]), [1, 4]], scale) ?? 0;
    expect(near).toBeGreaterThan(far);
  });

  it('names the bands of Landis and Koch', () => {
    expect([-0.1, 0.1, 0.3, 0.5, 0.7, 0.9].map(bandOfKappa)).toEqual([
      'poor',
      'slight',
      'fair',
      'moderate',
      'substantial',
      'almost-perfect',
    ]);
  });
});

describe('more assessors', () => {
  // Krippendorff (2011): four observers, twelve units, gaps.
  const observers = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, undefined, undefined, undefined],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, undefined, 3],
    [undefined, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, undefined],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, undefined],
  ];
  const units: Unit[] = Array.from({ length: 12 }, (_, at) => observers.map((row) => row[at]));

  it.each([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
  ] as const)("gives Krippendorff's own α, %s", (scale, alpha) => {
    expect(krippendorffAlpha(units, scale)).toBeCloseTo(alpha, 3);
  });

  it('has no α where nobody varies or nobody is paired', () => {
    expect(
      krippendorffAlpha(
        [
          [1, 1],
          [1, undefined],
        ],
        'nominal',
      ),
    ).toBeUndefined();
    expect(krippendorffAlpha([[1, undefined]], 'nominal')).toBeUndefined();
  });

  it("gives Fleiss' κ of full tables only", () => {
    const rows = [
      [1, 1, 1],
      [1, 1, 2],
      [2, 2, 2],
      [3, 3, 1],
    ];
    // Observed (1 + 1/3 + 1 + 1/3) / 4; expected from shares 6/12, 4/12, 2/12.
    const expected = (36 + 16 + 4) / 144;
    expect(fleissKappa(rows)).toBeCloseTo((2 / 3 - expected) / (1 - expected), 10);
    expect(fleissKappa([[1, 1], [1]])).toBeUndefined();
  });

  it('gives ICC(2,1) of Shrout and Fleiss: six targets, four judges', () => {
    const table = [
      [9, 2, 5, 8],
      [6, 1, 3, 2],
      [8, 4, 6, 8],
      [7, 1, 2, 6],
      [10, 5, 6, 9],
      [6, 2, 4, 7],
    ];
    expect(intraclass(table)).toBeCloseTo(0.29, 2);
  });
});

describe('ranks', () => {
  it('is 1 for any rising order, −1 for any falling one', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 20 }), (values) => {
        const sorted = [...values].sort((a, b) => a - b);
        expect(spearman(sorted.map((value, at) => [at, value]))).toBeCloseTo(1, 10);
        expect(spearman(sorted.map((value, at) => [-at, value]))).toBeCloseTo(-1, 10);
      }),
    );
  });

  it('shares ranks between equals, and is undefined where one side never varies', () => {
    expect(
      spearman([
        [1, 1],
        [2, 1],
        [3, 2],
      ]),
    ).toBeCloseTo(0.866, 3);
    expect(
      spearman([
        [1, 5],
        [2, 5],
      ]),
    ).toBeUndefined();
  });
});

describe('bootstrap', () => {
  it('brackets the mean, more closely with more conversations, and the same each time', () => {
    const meanOf = (drawn: Uint32Array): number =>
      drawn.reduce((sum, index) => sum + (index % 2), 0) / drawn.length;
    const few = bootstrap(20, meanOf) ?? [0, 0];
    const many = bootstrap(500, meanOf) ?? [0, 0];
    expect(few[0]).toBeLessThan(0.5);
    expect(few[1]).toBeGreaterThan(0.5);
    expect(many[1] - many[0]).toBeLessThan(few[1] - few[0]);
    expect(bootstrap(20, meanOf)).toEqual(few);
    expect(bootstrap(1, meanOf)).toBeUndefined();
  });
});
