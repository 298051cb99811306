import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean, editDistance } from '../../../src/files/did-you-mean.js';

describe('editDistance', () => {
  it.each([
    ['weight', 'weight', 0],
    ['wieght', 'weight', 1],
    ['weigth', 'weight', 1],
    ['weigh', 'weight', 1],
    ['', 'abc', 3],
  ])('from %s to %s is %i', (left, right, distance) => {
    expect(editDistance(left, right)).toBe(distance);
  });

  it('is the same both ways and at most the longer length', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (left, right) => {
        expect(editDistance(left, right)).toBe(editDistance(right, left));
        expect(editDistance(left, right)).toBeLessThanOrEqual(Math.max(left.length, right.length));
      }),
    );
  });
});

describe('didYouMean', () => {
  const known = ['angry-buyer', 'billing-mismatch', 'faulty-device', 'id'];
  it.each([
    ['angry-byer', 'angry-buyer'],
    ['Faulty-Device', 'faulty-device'],
    ['billing', 'billing-mismatch'],
    ['ib', 'id'],
    ['wardrobe', undefined],
    ['', undefined],
  ])('for %s is %s', (word, expected) => {
    expect(didYouMean(word, known)).toBe(expected);
  });
});
