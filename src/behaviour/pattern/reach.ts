import { entityClasses } from '../../language/entities.js';
import { type Board, maskOfAtom, maskOfSet } from './board.js';
import {
  ANY,
  ASKS,
  ATOM,
  BREAK,
  CHOICE,
  END,
  ENTITY,
  EXCLAIMS,
  GAP,
  OPTIONAL,
  SEQUENCE,
  SET,
  START,
} from './program.js';

/** Places after a word of the mask, from the places `from`. */
function step(board: Board, mask: number, from: number, to: number): boolean {
  if (mask < 0) return false;
  const { stack, masks, first, last } = board;
  let carried = 0;
  let any = 0;
  for (let number = first; number <= last; number += 1) {
    const here = (stack[from + number] ?? 0) & (masks[mask + number] ?? 0);
    const next = (here << 1) | carried;
    carried = here >>> 31;
    stack[to + number] = next;
    any |= next;
  }
  return any !== 0;
}

/** Places one word further on, whatever the word; `to` may be `from`. */
function stepAny(board: Board, from: number, to: number): boolean {
  const { stack, first, last } = board;
  let carried = 0;
  let any = 0;
  for (let number = first; number <= last; number += 1) {
    const here = stack[from + number] ?? 0;
    let next = (here << 1) | carried;
    if (number === board.width - 1) next &= board.top;
    carried = here >>> 31;
    stack[to + number] = next;
    any |= next;
  }
  return any !== 0;
}

function readGap(board: Board, words: number, from: number, to: number, free: number): boolean {
  const { stack, first, last } = board;
  for (let number = first; number <= last; number += 1)
    stack[to + number] = stack[free + number] = stack[from + number] ?? 0;
  for (let word = 0; word < words && stepAny(board, free, free); word += 1) join(board, free, to);
  return true;
}

/** Adds the places `from` to those of `to`. */
function join(board: Board, from: number, to: number): void {
  const { stack, first, last } = board;
  for (let number = first; number <= last; number += 1)
    stack[to + number] = (stack[to + number] ?? 0) | (stack[from + number] ?? 0);
}

function clear(board: Board, to: number): void {
  for (let number = board.first; number <= board.last; number += 1) board.stack[to + number] = 0;
}

function readEntity(board: Board, entityClass: number, from: number, to: number): boolean {
  const { stack, first, last } = board;
  const wanted = entityClasses[entityClass];
  let any = false;
  clear(board, to);
  for (const entity of board.subject?.entities ?? []) {
    if (entity.class !== wanted) continue;
    const begin = entity.from >> 5;
    const end = entity.to >> 5;
    if (begin < first || end > last || (((stack[from + begin] ?? 0) >>> (entity.from & 31)) & 1) === 0)
      continue;
    stack[to + end] = (stack[to + end] ?? 0) | (1 << (entity.to & 31));
    any = true;
  }
  return any;
}

/** Those of the places `from` that lie between two places, both included. */
function keepBetween(board: Board, lowest: number, highest: number, from: number, to: number): boolean {
  const { stack, first, last } = board;
  let any = 0;
  for (let number = first; number <= last; number += 1) {
    const low = lowest - 32 * number;
    const high = highest - 32 * number;
    const above = low <= 0 ? -1 : low > 31 ? 0 : -1 << low;
    const below = high < 0 ? 0 : high >= 31 ? -1 : (2 << high) - 1;
    const kept = (stack[from + number] ?? 0) & above & below;
    stack[to + number] = kept;
    any |= kept;
  }
  return any !== 0;
}

function keepAtBreak(board: Board, from: number, to: number): boolean {
  const { stack, masks, first, last } = board;
  let any = 0;
  for (let number = first; number <= last; number += 1) {
    const kept = (stack[from + number] ?? 0) & (masks[number] ?? 0);
    stack[to + number] = kept;
    any |= kept;
  }
  return any !== 0;
}

function keepIf(board: Board, holds: boolean, from: number, to: number): boolean {
  return holds && keepBetween(board, 0, Number.MAX_SAFE_INTEGER, from, to);
}

function readSequence(board: Board, node: number, from: number, to: number, free: number): boolean {
  const { code, width } = board;
  const end = node + 2 + (code[node + 1] ?? 0);
  let at = from;
  // Between the parts two sets take turns; what lies above them is free for the parts.
  let next = free;
  if (end === node + 2) return keepIf(board, true, from, to);
  for (let part = node + 2; part < end; part += 1) {
    const out = part === end - 1 ? to : next;
    if (!reach(board, code[part] ?? 0, at, out, free + 2 * width)) return false;
    next = next === free ? free + width : free;
    at = out;
  }
  return true;
}

function readChoice(board: Board, node: number, from: number, to: number, free: number): boolean {
  const { code, width } = board;
  const end = node + 2 + (code[node + 1] ?? 0);
  let any = false;
  for (let part = node + 2; part < end; part += 1) {
    if (!reach(board, code[part] ?? 0, from, free, free + width)) continue;
    if (!any) clear(board, to);
    join(board, free, to);
    any = true;
  }
  return any;
}

/**
 * Puts all places that a match of the node can reach from any of the places `from` into `to`, and says whether there
 * are any; without any, `to` may hold anything. The sets stand on the board's stack, which is free above `free`.
 * A program has no repetition and a set of places no doubles, so the work is at most (size of the pattern) × (words
 * of the sentence): nothing is tried twice.
 */
export function reach(board: Board, node: number, from: number, to: number, free: number): boolean {
  const { code } = board;
  board.steps += board.last - board.first + 1;
  switch (code[node]) {
    case ATOM:
      return step(board, maskOfAtom(board, code[node + 1] ?? 0), from, to);
    case SET:
      return step(board, maskOfSet(board, code[node + 1] ?? 0), from, to);
    case SEQUENCE:
      return readSequence(board, node, from, to, free);
    case CHOICE:
      return readChoice(board, node, from, to, free);
    case OPTIONAL:
      if (!reach(board, code[node + 1] ?? 0, from, to, free)) clear(board, to);
      join(board, from, to);
      return true;
    case GAP:
      return readGap(board, code[node + 1] ?? 0, from, to, free);
    case ANY:
      return stepAny(board, from, to);
    case ENTITY:
      return readEntity(board, code[node + 1] ?? 0, from, to);
    case START:
      return keepBetween(board, 0, board.subject?.lastStart ?? 0, from, to);
    case END:
      return keepBetween(board, board.subject?.firstEnd ?? 0, Number.MAX_SAFE_INTEGER, from, to);
    case BREAK:
      return keepAtBreak(board, from, to);
    case ASKS:
      return keepIf(board, board.subject?.sentence.question ?? false, from, to);
    case EXCLAIMS:
      return keepIf(board, board.subject?.sentence.closing.includes('!') ?? false, from, to);
    default:
      return false;
  }
}
