import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeFrame } from '../../../src/files/code-frame.js';
import { makeProblem } from '../../../src/files/make-problem.js';
import { displayWidth, graphemes } from '../../../src/report/display-width.js';

const problem = makeProblem('SC104', 'unknown key "wieght"', { file: 'a.yaml' });

function frameOf(sourceLine: string, column: number, columns = 80) {
  return codeFrame(problem, { line: 12, column, sourceLine }, columns);
}

/** The character that the caret stands under. */
function underCaret(frame: ReturnType<typeof codeFrame>): string {
  const { line = '', caret = '' } = frame.source ?? {};
  let before = caret.length - 1;
  for (const grapheme of graphemes(line)) {
    if (before <= 0) return grapheme;
    before -= displayWidth(grapheme);
  }
  return '';
}

describe('codeFrame', () => {
  it('names code, place, message and the remedy of the catalogue', () => {
    expect(frameOf('    wieght: 2', 5)).toMatchObject({
      code: 'SC104',
      place: 'a.yaml:12:5',
      message: 'unknown key "wieght"',
      hint: expect.stringContaining('spelling'),
      source: { gutter: '12', line: 'wieght: 2', caret: '^' },
    });
  });

  it.each([
    ['after a tab', '- \tx: Y', 7, 'Y'],
    ['after wide characters', 'title: 衣柜 Y', 11, 'Y'],
    ['after an emoji', 'title: 👩‍👩‍👧 Y', 17, 'Y'],
    ['after combining marks', 'title: e\u0301 Y', 11, 'Y'],
  ])('keeps the caret right %s', (_what, line, column, expected) => {
    expect(underCaret(frameOf(line, column))).toBe(expected);
  });

  it('cuts a long line around the caret', () => {
    const frame = frameOf(`${'a'.repeat(500)}X${'b'.repeat(500)}`, 501, 60);
    expect(displayWidth(frame.source?.line ?? '')).toBeLessThanOrEqual(60);
    expect(underCaret(frame)).toBe('X');
  });

  it('lets no control character through', () => {
    const bad = makeProblem('SC104', 'a\u001b[2Jb\u0007', { file: 'a\u202eb.yaml' });
    const frame = codeFrame(bad, { line: 1, column: 3, sourceLine: 'x\u001b]0;hi\u0007y' }, 80);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    expect(JSON.stringify(frame)).not.toMatch(/\\u00[01]|\u202e|[\u0000-\u001f]/);
  });

  it('fits any width from 40 columns with the caret inside', () => {
    const anyLine = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(anyLine, fc.nat(300), fc.integer({ min: 40, max: 120 }), (line, at, columns) => {
        const sourceLine = line.replace(/[\n\r]/g, ' ');
        const frame = frameOf(sourceLine, Math.min(at, sourceLine.length) + 1, columns);
        if (frame.source === undefined) return;
        const room = columns - '  12 | '.length;
        expect(displayWidth(frame.source.line)).toBeLessThanOrEqual(room);
        expect(frame.source.caret.length).toBeLessThanOrEqual(room + 1);
      }),
    );
  });
});
