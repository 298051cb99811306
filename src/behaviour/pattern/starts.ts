import { entityClasses } from '../../language/entities.js';
import { type Board, maskOfAtom, maskOfSet } from './board.js';
import { ANY, ATOM, CHOICE, ENTITY, GAP, OPTIONAL, SEQUENCE, SET } from './program.js';

/** Whether a node can match no words at all: worked out once for each node of a program. */
export function mayBeEmpty(board: Board, node: number): boolean {
  const known = board.empty[node] ?? 0;
  if (known !== 0) return known === 1;
  const empty = isEmpty(board, node);
  board.empty[node] = empty ? 1 : 2;
  return empty;
}

function isEmpty(board: Board, node: number): boolean {
  const { code } = board;
  const end = node + 2 + (code[node + 1] ?? 0);
  switch (code[node]) {
    case ATOM:
    case SET:
    case ANY:
    case ENTITY:
      return false;
    case SEQUENCE:
      for (let part = node + 2; part < end; part += 1) if (!mayBeEmpty(board, code[part] ?? 0)) return false;
      return true;
    case CHOICE:
      for (let part = node + 2; part < end; part += 1) if (mayBeEmpty(board, code[part] ?? 0)) return true;
      return false;
    default:
      return true;
  }
}

function entityStarts(board: Board, entityClass: number): number {
  const wanted = entityClasses[entityClass];
  let places = 0;
  for (const entity of board.subject?.entities ?? []) if (entity.class === wanted) places |= 1 << entity.from;
  return places;
}

/**
 * The places at which a match of at least one word can begin, and maybe some more, for a sentence whose places fit into
 * one number: from the others nothing need be tried. Most patterns begin with one of few words.
 */
export function startsOf(board: Board, node: number): number {
  const { code } = board;
  const end = node + 2 + (code[node + 1] ?? 0);
  let places = 0;
  switch (code[node]) {
    case ATOM: {
      const mask = maskOfAtom(board, code[node + 1] ?? 0);
      return mask < 0 ? 0 : (board.masks[mask] ?? 0);
    }
    case SET: {
      const mask = maskOfSet(board, code[node + 1] ?? 0);
      return mask < 0 ? 0 : (board.masks[mask] ?? 0);
    }
    case SEQUENCE:
      for (let part = node + 2; part < end; part += 1) {
        const place = code[part] ?? 0;
        places |= startsOf(board, place);
        if (!mayBeEmpty(board, place)) break;
      }
      return places;
    case CHOICE:
      for (let part = node + 2; part < end; part += 1) places |= startsOf(board, code[part] ?? 0);
      return places;
    case OPTIONAL:
      return startsOf(board, code[node + 1] ?? 0);
    case GAP:
    case ANY:
      return board.top;
    case ENTITY:
      return entityStarts(board, code[node + 1] ?? 0);
    default:
      return 0;
  }
}
