import type { ErrorCode, LineCounter, YAMLError } from 'yaml';
import { makeProblem } from './make-problem.js';
import type { Problem } from './problem.js';
import type { ProblemCode } from './problem-catalogue.js';

const codes: Partial<Readonly<Record<ErrorCode, ProblemCode>>> = {
  DUPLICATE_KEY: 'FI106',
  MULTIPLE_DOCS: 'FI109',
  TAG_RESOLVE_FAILED: 'FI112',
};

/** A mistake in the words of whoever wrote the line; `hint` is what to do, else that of the code. */
interface Mistake {
  readonly message: string;
  readonly hint?: string;
}

const listItem = /^\s*-\s/;
const quoted = /^\s*(?:-\s+)?(?:[\w-]+:\s+)?["']/;

const dashMissing: Mistake = {
  message: 'a text stands where a list item or a key is expected',
  hint: 'Put "- " before it, in the column of the items around it.',
};

/** What the author most likely did, as the line shows it. */
function likely(code: ErrorCode, libraryText: string, line: string): Mistake {
  switch (code) {
    case 'DUPLICATE_KEY':
      return { message: 'this key is written twice' };
    case 'TAB_AS_INDENT':
      return {
        message: 'a tab indents this line; YAML takes spaces only',
        hint: 'Replace the tab by spaces.',
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BAD_INDENT':
      if (listItem.test(line))
        return {
          message: 'this list item is not indented like the items around it',
          hint: 'Let its dash stand in the same column as theirs.',
        };
      if (code === 'BLOCK_AS_IMPLICIT_KEY')
        return {
          message: 'a second ": " on this line makes the text look like keys and values',
          hint: 'If this is one text with ": " in it, put it in quotes.',
        };
      if (/^\s*["']/.test(line)) return dashMissing;
      return { message: 'this line is not indented like its neighbours' };
    case 'UNEXPECTED_TOKEN':
      if (quoted.test(line))
        return {
          message: 'the quotation mark before this ends the text too early',
          hint: "Inside \"…\" write \\\" for a quotation mark, inside '…' write ''; or use “ ” and ’.",
        };
      return { message: libraryText, hint: 'If this is one text, put all of it in quotes.' };
    case 'MISSING_CHAR':
    case 'MULTILINE_IMPLICIT_KEY': {
      const mark = /^missing closing (.)quote/.exec(libraryText)?.[1];
      if (mark !== undefined)
        return {
          message: `a text begins with ${mark} and does not end`,
          hint: `Put ${mark} at its end, on the line where it begins.`,
        };
      if (/^\s*(?:-\s+)?[\w-]+:\S/.test(line))
        return { message: 'a space is missing after the colon', hint: 'Write "key: value", with a space.' };
      if (/^sequence item without/.test(libraryText) || /^\s*["']/.test(line)) return dashMissing;
      if (/^\s*(?:-\s+)?[\w-]+\s*$/.test(line))
        return { message: 'a colon is missing after the key', hint: 'Write "key: value", or "key:".' };
      return { message: libraryText };
    }
    default:
      return { message: libraryText };
  }
}

/** What the library says again where it could not go on after a mistake. */
const followOn: ReadonlySet<ErrorCode> = new Set([
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'UNEXPECTED_TOKEN',
] as const);

/**
 * The mistakes without those that only follow from another: after a tab nothing can be told apart, and one
 * mistake makes the library stumble again on the same line and the next.
 */
export function withoutEchoes(errors: readonly YAMLError[], lineCounter: LineCounter): readonly YAMLError[] {
  const tab = errors.some(({ code }) => code === 'TAB_AS_INDENT');
  const lines = new Set<number>();
  return errors.filter((error) => {
    if (!followOn.has(error.code)) return true;
    const { line } = lineCounter.linePos(error.pos[0]);
    const isEcho = tab || lines.has(line) || lines.has(line - 1);
    if (!isEcho) lines.add(line);
    return !isEcho;
  });
}

/** An error of the YAML library as a problem with line and column from 1. */
export function yamlProblem(error: YAMLError, lineCounter: LineCounter, source: string): Problem {
  const { line, col } = lineCounter.linePos(error.pos[0]);
  const begin = lineCounter.lineStarts[line - 1] ?? 0;
  const lineText = source.slice(begin, Math.min(begin + 500, lineCounter.lineStarts[line] ?? source.length));
  const text = error.message.charAt(0).toLowerCase() + error.message.slice(1);
  const { message, hint } = likely(error.code, text, lineText.trimEnd());
  return makeProblem(codes[error.code] ?? 'FI105', message, {
    line,
    column: col,
    ...(hint === undefined ? {} : { hint }),
  });
}
