import { type Board, layOut } from './board.js';
import type { CompiledPattern } from './compile.js';
import { extentOf } from './extent.js';
import { reach } from './reach.js';
import { reachShort } from './reach-short.js';
import { startsOf } from './starts.js';
import type { Subject } from './subject.js';

/** Words `from`…`to` (exclusive) of the sentence that a pattern covers. */
export interface WordSpan {
  readonly from: number;
  readonly to: number;
}

/** Counts the steps of matching, so that a test can prove them linear. */
export interface StepCounter {
  steps: number;
}

const none: readonly WordSpan[] = [];

/** Follows the pattern from all places at once; the places reached lie on the stack behind those. */
function reachFromAll(board: Board, node: number): boolean {
  const { stack, width } = board;
  for (let number = 0; number < width; number += 1) stack[number] = -1;
  stack[width - 1] = board.top;
  return reach(board, node, 0, width, 2 * width);
}

/** The last place reached from one place; -1 where the pattern does not match there. */
function lastFrom(board: Board, node: number, from: number, extent: number): number {
  const { stack, width } = board;
  board.first = from >> 5;
  board.last = Math.min(width - 1, (from + extent) >> 5);
  for (let number = board.first; number <= board.last; number += 1) stack[number] = 0;
  stack[board.first] = 1 << (from & 31);
  const last = reach(board, node, 0, width, 2 * width) ? highest(board) : -1;
  board.first = 0;
  board.last = width - 1;
  return last;
}

function highest({ stack, width, first, last }: Board): number {
  for (let number = last; number >= first; number -= 1) {
    const places = stack[width + number] ?? 0;
    if (places !== 0) return 32 * number + 31 - Math.clz32(places);
  }
  return -1;
}

/** Whether a pattern matches anywhere in a sentence. */
export function matches({ board, node }: CompiledPattern, subject: Subject): boolean {
  layOut(board, subject);
  return board.width === 1 ? reachShort(board, node, board.top) !== 0 : reachFromAll(board, node);
}

/**
 * All matches of a pattern in a sentence, leftmost and longest first, without overlaps. A pattern is first
 * tried from all words at once; only where it matches is it asked from each word on.
 */
export function matchPattern(
  { board, node }: CompiledPattern,
  subject: Subject,
  counter?: StepCounter,
): readonly WordSpan[] {
  const before = board.steps;
  layOut(board, subject);
  const found = board.width === 1 ? spansInShort(board, node) : spansIn(board, node, subject);
  if (counter) counter.steps += board.steps - before;
  return found;
}

function spansIn(board: Board, node: number, subject: Subject): readonly WordSpan[] {
  if (!reachFromAll(board, node)) return none;
  const last = highest(board);
  const extent = extentOf(board, node, subject);
  const spans: WordSpan[] = [];
  for (let from = 0; from < last; from += 1) {
    const to = lastFrom(board, node, from, extent);
    if (to > from) {
      spans.push({ from, to });
      from = to - 1;
    }
  }
  return spans;
}

/** The same for a sentence whose places fit into one number. */
function spansInShort(board: Board, node: number): readonly WordSpan[] {
  let starts = startsOf(board, node);
  if (starts === 0 || reachShort(board, node, starts) === 0) return none;
  const spans: WordSpan[] = [];
  while (starts !== 0) {
    const from = 31 - Math.clz32(starts & -starts);
    const to = 31 - Math.clz32(reachShort(board, node, 1 << from));
    starts &= starts - 1;
    if (to > from) {
      spans.push({ from, to });
      // The next match begins behind this one; a place is at most 31.
      starts &= -1 << to;
    }
  }
  return spans;
}
