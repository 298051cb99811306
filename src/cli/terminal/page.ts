import { padToWidth } from '../../report/display-width.js';
import { stripControls } from '../../report/strip-controls.js';
import { wrapText } from '../../report/wrap-text.js';
import type { Style } from './style.js';

/** Builds a page for reading: headings, paragraphs, lists; wrapped, and safe for a terminal. */
export interface Page {
  readonly title: (text: string, beside: string) => void;
  readonly heading: (text: string) => void;
  readonly paragraph: (text: string) => void;
  /** A list entry; `notes` stand below it, quieter. */
  readonly entry: (text: string, notes?: readonly string[]) => void;
  /** Names in one column, what they mean in the other. */
  readonly pairs: (pairs: readonly (readonly [string, string])[]) => void;
  readonly note: (text: string) => void;
  readonly text: () => string;
}

const widestText = 100;

/** Lines that the author broke only for the width of the file are joined; empty lines and lists stay. */
function joinedLines(text: string): string {
  return text.replace(/([^\n])\n(?=[^\n\s\d*•-])/g, '$1 ');
}

/** @param columns width of the terminal; text is never wider than 100 columns */
export function createPage(columns: number, { paint, plain }: Style): Page {
  const width = Math.min(columns, widestText);
  const lines: string[] = [];
  const bullet = plain ? '- ' : '• ';
  const clean = (text: string): string => stripControls(text, { keep: ['\n'] });
  const add = (text: string, indent: string, first: string, tint: (line: string) => string): void => {
    lines.push(...wrapText(clean(text), width, { indent, first }).map((line) => tint(line)));
  };
  const asIs = (line: string): string => line;
  return {
    title: (text, beside) => {
      add(text, '', '', paint.bold);
      if (beside !== '') add(beside, '', '', paint.dim);
    },
    heading: (text) => {
      lines.push('');
      add(text, '', '', paint.bold.cyan);
    },
    paragraph: (text) => add(joinedLines(text), '  ', '  ', asIs),
    entry: (text, notes = []) => {
      add(text, '    ', `  ${bullet}`, asIs);
      for (const note of notes) add(note, '    ', '    ', paint.dim);
    },
    pairs: (pairs) => {
      const left = Math.max(0, ...pairs.map(([name]) => clean(name).length));
      for (const [name, meaning] of pairs) {
        add(meaning, ' '.repeat(left + 4), `  ${padToWidth(clean(name), left)}  `, asIs);
      }
    },
    note: (text) => {
      lines.push('');
      add(text, '', '', paint.dim);
    },
    text: () => lines.join('\n'),
  };
}
