import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFill } from '../../../src/files/read-fill.js';
import { overlayText } from '../../../src/files/write-overlay.js';
import { updateOverlay } from '../../../src/language/translation/update.js';

const source = {
  lines: [
    { id: 'title', path: ['title'], kind: 'text', text: 'Late' },
    { id: 'say.1', path: ['say', 0], kind: 'variant', text: 'Now.' },
  ],
  patterns: [{ id: 'asked', path: ['asked'], patterns: ['when'] }],
} as const;
const head = { translates: 'late', language: 'cs' };

describe('the file of an overlay', () => {
  const fresh = overlayText('', head, updateOverlay(source, { ...head, lines: {} }));

  it('is YAML with its schema, header, lines and patterns', () => {
    expect(fresh).toMatch(/^# yaml-language-server: \$schema=/);
    expect(parse(fresh)).toEqual({
      ...head,
      lines: { title: { from: 'Late', to: '' }, 'say.1': { from: 'Now.', to: '' } },
      patterns: { asked: [] },
    });
  });

  it('is the same bytes where nothing has changed, comments and quotes included', () => {
    const written = fresh
      .replace('title:\n', "title:\n    # the shop's name\n")
      .replace('to: ""', "to: 'Pozdě'");
    const again = overlayText(written, head, updateOverlay(source, parse(written)));
    expect(again).toBe(written);
  });

  it('changes only the line that is filled in', () => {
    const lines = new Map([['say.1', 'Teď.']]);
    const filled = overlayText(fresh, head, updateOverlay(source, parse(fresh), { lines }));
    expect(filled).toBe(fresh.replace('from: Now.\n    to: ""', 'from: Now.\n    to: "Teď."'));
  });
});

describe('a file to fill in', () => {
  it('holds id, tab and translation; patterns line by line', () => {
    const text = '# Polish\nbrief\tRaz.\\nDwa.\r\nasked\tkiedy\nasked\to ktorej\n\nno tab here\nempty\t\n';
    expect(readFill(text, new Set(['asked']))).toEqual({
      lines: new Map([['brief', 'Raz.\nDwa.']]),
      patterns: new Map([['asked', ['kiedy', 'o ktorej']]]),
      places: new Map([
        ['brief', 2],
        ['asked', 3],
        ['empty', 7],
      ]),
      unread: [6, 7],
    });
  });
});
