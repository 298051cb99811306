import { displayWidth, graphemes } from './display-width.js';

/** A word wider than the line, in pieces that fit. */
function pieces(word: string, columns: number): string[] {
  const result: string[] = [];
  let piece = '';
  for (const grapheme of graphemes(word)) {
    if (piece !== '' && displayWidth(piece + grapheme) > columns) {
      result.push(piece);
      piece = '';
    }
    piece += grapheme;
  }
  return [...result, piece];
}

export interface WrapOptions {
  /** Put before every line; its width counts. */
  readonly indent?: string;
  /** Put before the first line instead of `indent`, such as a bullet of the same width. */
  readonly first?: string;
}

/**
 * Lines of at most `columns`, broken at spaces; a longer word is broken where it must be. Newlines
 * of the text stay; an empty line stays empty. Colours take no room.
 *
 * @param columns whole width, the indent included; at least 10 columns are left for words
 */
export function wrapText(
  text: string,
  columns: number,
  { indent = '', first = indent }: WrapOptions = {},
): string[] {
  const room = Math.max(10, columns - Math.max(displayWidth(indent), displayWidth(first)));
  const lines: string[] = [];
  for (const paragraph of text.replace(/\n+$/, '').split('\n')) {
    let line = '';
    for (const word of paragraph.split(/[ \t]+/).filter((part) => part !== '')) {
      const [head = '', ...tail] = displayWidth(word) > room ? pieces(word, room) : [word];
      if (line === '') line = head;
      else if (displayWidth(line) + 1 + displayWidth(head) <= room) line += ` ${head}`;
      else {
        lines.push(line);
        line = head;
      }
      for (const piece of tail) {
        lines.push(line);
        line = piece;
      }
    }
    lines.push(line);
  }
  return lines.map((line, index) => (line === '' ? '' : (index === 0 ? first : indent) + line));
}
