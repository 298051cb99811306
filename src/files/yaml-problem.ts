import type { ErrorCode, LineCounter, YAMLError } from 'yaml';
import { makeProblem } from './make-problem.js';
import type { Problem } from './problem.js';
import type { ProblemCode } from './problem-catalogue.js';

const codes: Partial<Readonly<Record<ErrorCode, ProblemCode>>> = {
  DUPLICATE_KEY: 'FI106',
  MULTIPLE_DOCS: 'FI109',
  TAG_RESOLVE_FAILED: 'FI112',
};

const messages: Partial<Readonly<Record<ErrorCode, string>>> = {
  DUPLICATE_KEY: 'this key is written twice',
  TAB_AS_INDENT: 'a tab indents this line; YAML takes spaces only',
  BLOCK_AS_IMPLICIT_KEY: 'a second ": " on this line makes the text look like keys and values',
  BAD_INDENT: 'this line is not indented like its neighbours',
};

const hints: Partial<Readonly<Record<ErrorCode, string>>> = {
  TAB_AS_INDENT: 'Replace the tab by spaces.',
  BLOCK_AS_IMPLICIT_KEY: 'If this is one text with ": " in it, put it in quotes.',
  UNEXPECTED_TOKEN: 'If this is one text, put all of it in quotes.',
};

/** An error of the YAML library as a problem with line and column from 1. */
export function yamlProblem(error: YAMLError, lineCounter: LineCounter): Problem {
  const { line, col } = lineCounter.linePos(error.pos[0]);
  const text = error.message.charAt(0).toLowerCase() + error.message.slice(1);
  const message = messages[error.code] ?? text;
  const hint = hints[error.code];
  return makeProblem(codes[error.code] ?? 'FI105', message, {
    line,
    column: col,
    ...(hint === undefined ? {} : { hint }),
  });
}
