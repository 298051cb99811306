import type { Board } from './board.js';
import { ANY, ATOM, CHOICE, ENTITY, GAP, OPTIONAL, SEQUENCE, SET } from './program.js';
import type { Subject } from './subject.js';

/** Most words that a match of a node can cover in this sentence, of which no entity is longer than `entity`. */
function wordsOf({ code }: Board, place: number, entity: number): number {
  const known = new Map<number, number>();
  const of = (node: number): number => {
    const before = known.get(node);
    if (before !== undefined) return before;
    const words = count(node);
    known.set(node, words);
    return words;
  };
  const parts = (node: number): readonly number[] =>
    [...code.subarray(node + 2, node + 2 + (code[node + 1] ?? 0))].map(of);
  const count = (node: number): number => {
    switch (code[node]) {
      case ATOM:
      case SET:
      case ANY:
        return 1;
      case GAP:
        return code[node + 1] ?? 0;
      case ENTITY:
        return entity;
      case OPTIONAL:
        return of(code[node + 1] ?? 0);
      case SEQUENCE:
        return parts(node).reduce((sum, words) => sum + words, 0);
      case CHOICE:
        return Math.max(0, ...parts(node));
      default:
        return 0;
    }
  };
  return of(place);
}

/** Most words that a match can cover; in a short sentence, where it saves nothing to know, its length. */
export function extentOf(board: Board, node: number, subject: Subject): number {
  if (board.width === 1) return subject.folded.length;
  const longest = subject.entities.reduce((most, { from, to }) => Math.max(most, to - from), 0);
  return wordsOf(board, node, longest);
}
