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

/** Places from the lowest on, of 32. */
const from = (lowest: number): number => (lowest <= 0 ? -1 : lowest > 31 ? 0 : -1 << lowest);

/** Places up to the highest, it included. */
const upTo = (highest: number): number => (highest < 0 ? 0 : highest >= 31 ? -1 : (2 << highest) - 1);

function step(board: Board, mask: number, places: number): number {
  return mask < 0 ? 0 : (places & (board.masks[mask] ?? 0)) << 1;
}

function readGap(board: Board, words: number, places: number): number {
  let reached = places;
  let at = places;
  for (let word = 0; word < words && at !== 0; word += 1) {
    at = (at << 1) & board.top;
    reached |= at;
  }
  return reached;
}

function readEntity(board: Board, entityClass: number, places: number): number {
  const wanted = entityClasses[entityClass];
  let reached = 0;
  for (const entity of board.subject?.entities ?? []) {
    if (entity.class === wanted && ((places >>> entity.from) & 1) === 1) reached |= 1 << entity.to;
  }
  return reached;
}

function readSequence(board: Board, node: number, places: number): number {
  const { code } = board;
  const end = node + 2 + (code[node + 1] ?? 0);
  let at = places;
  for (let part = node + 2; part < end && at !== 0; part += 1) at = reachShort(board, code[part] ?? 0, at);
  return at;
}

function readChoice(board: Board, node: number, places: number): number {
  const { code } = board;
  const end = node + 2 + (code[node + 1] ?? 0);
  let reached = 0;
  for (let part = node + 2; part < end; part += 1) reached |= reachShort(board, code[part] ?? 0, places);
  return reached;
}

/**
 * What `reach` does, for a sentence of which all places fit into one number, as those of nearly all sentences do: takes
 * a set of places that is not empty and returns the one that is reached, 0 for none. It works without the stack.
 */
export function reachShort(board: Board, node: number, places: number): number {
  const { code } = board;
  board.steps += 1;
  switch (code[node]) {
    case ATOM:
      return step(board, maskOfAtom(board, code[node + 1] ?? 0), places);
    case SET:
      return step(board, maskOfSet(board, code[node + 1] ?? 0), places);
    case SEQUENCE:
      return readSequence(board, node, places);
    case CHOICE:
      return readChoice(board, node, places);
    case OPTIONAL:
      return places | reachShort(board, code[node + 1] ?? 0, places);
    case GAP:
      return readGap(board, code[node + 1] ?? 0, places);
    case ANY:
      return (places << 1) & board.top;
    case ENTITY:
      return readEntity(board, code[node + 1] ?? 0, places);
    case START:
      return places & upTo(board.subject?.lastStart ?? 0);
    case END:
      return places & from(board.subject?.firstEnd ?? 0);
    case BREAK:
      return places & (board.masks[0] ?? 0);
    case ASKS:
      return board.subject?.sentence.question ? places : 0;
    case EXCLAIMS:
      return board.subject?.sentence.closing.includes('!') ? places : 0;
    default:
      return 0;
  }
}
