import { displayWidth, graphemes } from '../report/display-width.js';
import { stripControls } from '../report/strip-controls.js';
import type { Place } from './locate.js';
import type { Problem } from './problem.js';
import { type ProblemTexts, problemKind } from './problem-catalogue.js';

/** The parts of a shown problem, without colour; each is safe for a terminal. */
export interface CodeFrame {
  /** `SC104 scenarios/a.yaml:12:5 unknown key "wieght"; did you mean "weight"?` in parts. */
  readonly code: string;
  readonly place: string;
  readonly message: string;
  /** The source line with its number, and the line with the caret below it. */
  readonly source?: { readonly gutter: string; readonly line: string; readonly caret: string };
  readonly hint?: string;
}

const tabWidth = 2;
const leastRoom = 20;
/** UTF-16 units of what is seen as one character, generously. */
const longestCharacter = 16;

/** Tabs become spaces and control characters go, so that what is counted is what is seen. */
function shown(text: string): string {
  return stripControls(text.replaceAll('\t', ' '.repeat(tabWidth)));
}

/** The part of the line around the caret that fits, and the caret's column in it, from 0. */
function cutAround(before: string, after: string, room: number): { line: string; caret: number } {
  const caret = displayWidth(before);
  if (caret + displayWidth(after) <= room) return { line: before + after, caret };

  let left = before;
  if (caret > room / 2) {
    const kept: string[] = [];
    let used = 1;
    for (const grapheme of graphemes(before).reverse()) {
      used += displayWidth(grapheme);
      if (used > room / 2) break;
      kept.unshift(grapheme);
    }
    left = `…${kept.join('')}`;
  }
  let line = left;
  let used = displayWidth(left);
  const rest = graphemes(after);
  for (const [index, grapheme] of rest.entries()) {
    used += displayWidth(grapheme);
    const isLast = index === rest.length - 1;
    if (used > (isLast ? room : room - 1)) return { line: `${line}…`, caret: displayWidth(left) };
    line += grapheme;
  }
  return { line, caret: displayWidth(left) };
}

/**
 * A problem as text.
 *
 * @param place where it is, if it is in a file that could be read
 * @param columns width of the terminal; long source lines are cut around the caret
 * @param texts the hints of another language than English
 */
export function codeFrame(
  problem: Problem,
  place: Place | undefined,
  columns: number,
  texts: ProblemTexts = {},
): CodeFrame {
  const { file = '', line, column } = problem;
  const at = place ?? (line === undefined ? undefined : { line, column, sourceLine: '' });
  const position = at === undefined ? [] : [String(at.line), ...(at.column ? [String(at.column)] : [])];
  const hint = problem.hint ?? problemKind(problem.code, texts)?.hint;
  const frame = {
    code: problem.code,
    place: stripControls([file, ...position].filter((part) => part !== '').join(':')),
    message: stripControls(problem.message),
    ...(hint === undefined ? {} : { hint: stripControls(hint) }),
  };
  if (place === undefined || place.sourceLine.trim() === '') return frame;

  const gutter = String(place.line);
  // "  12 | " stands before the line.
  const room = Math.max(leastRoom, columns - gutter.length - 5);
  // A line may be megabytes long; no more of it is looked at than could be shown.
  const caretAt = place.column - 1;
  const reach = room * longestCharacter;
  const before = shown(place.sourceLine.slice(Math.max(0, caretAt - reach), caretAt)).trimStart();
  const after = shown(place.sourceLine.slice(caretAt, caretAt + reach)).trimEnd();
  const { line: text, caret } = cutAround(before, after, room);
  return { ...frame, source: { gutter, line: text, caret: `${' '.repeat(caret)}^` } };
}
