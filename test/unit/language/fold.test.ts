import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/language/fold.js';

describe('fold', () => {
  it.each([
    ['SORRY', 'sorry'],
    ['Přerušený', 'preruseny'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['don’t', "don't"],
    ['ｏｋ', 'ok'],
    ['soooooo', 'so'],
    ['hello', 'hello'],
  ])('reads %s as %s', (written, folded) => {
    expect(fold(written)).toBe(folded);
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
