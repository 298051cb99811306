import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldsOf, groupOf } from '../../../../src/rubric/learnt/folds.js';
import { cutsFor, levelAt } from '../../../../src/rubric/learnt/levels.js';
import { checksum, pack, unpack } from '../../../../src/rubric/learnt/pack.js';
import { spokenWords } from '../../../../src/rubric/learnt/spoken-words.js';
import { stack, stacked } from '../../../../src/rubric/learnt/stack.js';
import { askTrees, growTrees } from '../../../../src/rubric/learnt/trees.js';

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

describe('trees', () => {
  const table = { width: 2, cells: Float32Array.from(range(80).flatMap((at) => [at % 2, at])) };
  const targets = Float64Array.from(range(80), (at) => (at % 2 === 0 ? -1 : 1));
  const growing = { rounds: 60, rate: 0.1, leaf: 5 };

  test('learn a step, and tell which finding it hangs on', () => {
    const trees = growTrees(table, range(80), targets, growing);
    const moved = [0, 0];
    const value = askTrees(
      trees,
      (finding) => [1, 40][finding] ?? 0,
      (finding, by) => {
        moved[finding] = (moved[finding] ?? 0) + by;
      },
    );
    expect(value).toBeGreaterThan(0.5);
    expect(Math.abs(moved[0] ?? 0)).toBeGreaterThan(Math.abs(moved[1] ?? 0));
  });

  test('are the same each time', () => {
    expect(growTrees(table, range(80), targets, growing)).toEqual(
      growTrees(table, range(80), targets, growing),
    );
  });
});

describe('stack', () => {
  const targets = Float64Array.from(range(400), (at) => at);
  const noise = Float64Array.from(range(400), (at) => (at * 7919) % 400);

  test('shares are never below 0, and noise counts little', () => {
    const { shares } = stack([targets, noise], targets, range(400));
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
    expect(shares[0]).toBeGreaterThan(4 * (shares[1] ?? 1));
  });

  test('forecasts that never vary leave the mean', () => {
    const same = new Float64Array(400).fill(3);
    expect(stacked(stack([same], targets, range(400)), [3])).toBeCloseTo(199.5, 6);
  });
});

describe('folds', () => {
  test('property: what belongs together is never divided', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 }), { minLength: 1 }), (groups) => {
        const folds = foldsOf(groups);
        const seen = new Map<string, number>();
        for (const [at, group] of groups.entries()) {
          const fold = folds[at] ?? -1;
          expect(seen.get(group) ?? fold).toBe(fold);
          seen.set(group, fold);
        }
      }),
    );
  });

  test('a conversation and its translations are one group', () => {
    expect(groupOf('A02-pl', 'pl')).toBe(groupOf('A02-en', 'en'));
    expect(groupOf('call', undefined)).toBe('call');
  });
});

describe('levels', () => {
  test('each level is given as often as people gave it', () => {
    const labels = Float64Array.from([0, 1, 2, 3, 4]);
    const expected = Float64Array.from([1.8, 1.9, 2, 2.1, 2.2]);
    const cuts = cutsFor(expected, labels, range(5));
    expect([...expected].map((value) => levelAt(value, cuts))).toEqual([0, 1, 2, 3, 4]);
  });

  test('a level that nobody gave is not given', () => {
    const cuts = cutsFor(Float64Array.from([1, 2]), Float64Array.from([1, 3]), range(2));
    expect(levelAt(-1e6, cuts)).toBe(1);
    expect(levelAt(1e6, cuts)).toBe(3);
  });
});

describe('packing', () => {
  test('gives back what was packed', () => {
    const value = { name: 'a', lists: [Int8Array.from([1, -2, 3]), Float32Array.from([0.5])], none: null };
    expect(unpack(pack(value))).toEqual(value);
  });

  test('arrays outside the bytes are refused', () => {
    expect(() => unpack({ value: { f32: [0, 9] }, bytes: new Uint8Array(4) })).toThrow(RangeError);
  });

  test('a changed byte changes the checksum', () => {
    expect(checksum(Uint8Array.from([1, 2]))).not.toBe(checksum(Uint8Array.from([1, 3])));
  });
});

test('words of any alphabet, numbers by their length, smileys and marks', () => {
  expect(spokenWords('Dziękuję, 42 zł :) Why?!').map(({ word }) => word)).toEqual([
    'dziękuję',
    '#2',
    'zł',
    ':)',
    'why',
    '?!',
  ]);
});
