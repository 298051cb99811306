import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutToWidth, displayWidth, padToWidth } from '../../../src/report/display-width.js';
import { stripControls } from '../../../src/report/strip-controls.js';
import { wrapText } from '../../../src/report/wrap-text.js';

describe('displayWidth', () => {
  it.each([
    ['abc', 3],
    ['žluťoučký', 9],
    ['e\u0301', 1],
    ['衣柜', 4],
    ['👩‍👩‍👧', 2],
    ['🇱🇻', 2],
    ['\u001b[31mred\u001b[39m', 3],
    ['• … — £', 7],
    ['', 0],
  ])('of %j is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('cutToWidth and padToWidth', () => {
  it('together give exactly the width that was asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, width) => {
        expect(displayWidth(padToWidth(cutToWidth(stripControls(text), width), width))).toBe(width);
      }),
    );
  });
});

describe('wrapText', () => {
  it('breaks at spaces and keeps newlines', () => {
    expect(wrapText('one two three\n\nfour', 10)).toEqual(['one two', 'three', '', 'four']);
  });

  it('hangs the indent below a bullet', () => {
    expect(wrapText('one two three', 12, { indent: '  ', first: '- ' })).toEqual(['- one two', '  three']);
  });

  it('breaks a word that is wider than the line', () => {
    expect(wrapText('abcdefghijklmno', 10)).toEqual(['abcdefghij', 'klmno']);
  });

  it('loses no word and is never too wide', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 30 })),
        fc.integer({ min: 20, max: 100 }),
        (words, width) => {
          const text = words.map((word) => stripControls(word).replace(/\s/gu, '')).join(' ');
          const lines = wrapText(text, width);
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
          for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

describe('stripControls', () => {
  it.each([
    ['a cleared screen', 'a\u001b[2Jb', 'ab'],
    ['a window title', 'a\u001b]0;evil\u0007b', 'ab'],
    ['a link', '\u001b]8;;http://x\u001b\\text\u001b]8;;\u001b\\', 'text'],
    ['eight-bit controls', 'a\u009b31mb', 'ab'],
    ['a colour', '\u001b[31mred', 'red'],
    ['a text turned round', 'a\u202eb\u2066c', 'abc'],
    ['backspaces', 'good\b\b\b\bbad', 'goodbad'],
    ['a carriage return', 'one\rtwo', 'onetwo'],
    ['a newline', 'one\ntwo', 'one two'],
  ])('removes %s', (_what, text, safe) => {
    expect(stripControls(text)).toBe(safe);
  });

  it('keeps what it is asked to keep', () => {
    expect(stripControls('a\n\tb', { keep: ['\n'] })).toBe('a\n b');
  });

  it('leaves no control character in any text, and letters as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(stripControls(text)).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
    expect(stripControls('Žluťoučký kůň – “ok” 👍🏽')).toBe('Žluťoučký kůň – “ok” 👍🏽');
  });
});
