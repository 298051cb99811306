import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { similarity } from '../../../src/language/similarity.js';
import { isOneSlip } from '../../../src/language/typos.js';

describe('similarity', () => {
  it('is 1 for the same words, less in another order, 0 for others', () => {
    const words = ['we', 'are', 'so', 'sorry'];
    expect(similarity(words, words)).toBe(1);
    expect(similarity(words, [...words].reverse())).toBe(0.5);
    expect(similarity(words, ['no', 'refund'])).toBe(0);
    expect(similarity([], [])).toBe(0);
  });

  it('lies between 0 and 1 and does not depend on the order of the two', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'));
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(similarity(a, b)).toBeGreaterThanOrEqual(0);
        expect(similarity(a, b)).toBeLessThanOrEqual(1);
        expect(similarity(a, b)).toBe(similarity(b, a));
      }),
    );
  });
});

describe('isOneSlip', () => {
  it.each([
    ['apologise', 'apologize', true],
    ['apologise', 'apologse', true],
    ['apologise', 'appologise', true],
    ['apologise', 'aploogise', true],
    ['apologise', 'aplogze', false],
    ['apologise', 'epologise', false],
  ])('%s / %s', (a, b, expected) => {
    expect(isOneSlip(a, b)).toBe(expected);
  });
});
