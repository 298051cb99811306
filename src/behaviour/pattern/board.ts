import { type Lexicon, lexiconOf, type WordAtoms } from './lexicon.js';
import type { Program } from './program.js';
import type { Subject } from './subject.js';

/**
 * What a program works on: the sentence at hand as sets of places. Place n lies before word n; a set has one bit a
 * place, in `width` numbers of 32 bits. A board is used again for every sentence, so that matching makes no garbage;
 * what is found does not depend on what was on it before.
 */
export interface Board {
  readonly program: Program;
  readonly code: Int32Array;
  readonly lexicon: Lexicon;
  subject: Subject | undefined;
  /** Atoms of each word, by word; those of longer sentences before may stand behind them. */
  readonly words: WordAtoms[];
  /** Distinct atoms in the sentence. */
  readonly present: number[];
  width: number;
  /** Bits of the last number that are places. */
  top: number;
  /** The numbers looked at: all, or those that a match from one place can reach. */
  first: number;
  last: number;
  /** Sets that hold for the sentence: places before words that are an atom, or one of a set of atoms; breaks stand first. */
  masks: Int32Array;
  used: number;
  /** Where the mask of an atom or set begins, if it was made for this sentence (`round`). */
  readonly atomMask: Int32Array;
  readonly atomRound: Int32Array;
  readonly setMask: Int32Array;
  readonly setRound: Int32Array;
  /** The atoms of a set as bits, made when it is first asked for. */
  readonly members: (Int32Array | undefined)[];
  round: number;
  /** Whether a node can match no words: 1 yes, 2 no, 0 not worked out yet. */
  readonly empty: Uint8Array;
  /** Sets of places while a pattern is followed. */
  stack: Int32Array;
  /** Numbers looked at in all, so that a test can prove the work linear. */
  steps: number;
}

/** Makes a program ready to run. */
export function boardOf(program: Program): Board {
  const { atoms, sets, code } = program;
  return {
    program,
    code: Int32Array.from(code),
    lexicon: lexiconOf(atoms, program.ending),
    subject: undefined,
    words: [],
    present: [],
    width: 1,
    top: 1,
    first: 0,
    last: 0,
    masks: new Int32Array(64),
    used: 0,
    atomMask: new Int32Array(atoms.length),
    atomRound: new Int32Array(atoms.length),
    setMask: new Int32Array(sets.length),
    setRound: new Int32Array(sets.length),
    members: [],
    round: 0,
    empty: new Uint8Array(code.length),
    stack: new Int32Array(0),
    steps: 0,
  };
}

/** Place of a new, empty mask. */
function newMask(board: Board): number {
  const place = board.used;
  board.used += board.width;
  if (board.used > board.masks.length) {
    const larger = new Int32Array(2 * board.used);
    larger.set(board.masks);
    board.masks = larger;
  }
  board.masks.fill(0, place, board.used);
  return place;
}

function putWord(board: Board, at: number, { all }: WordAtoms): void {
  for (let index = 0; index < all.length; index += 1) {
    const atom = all[index] ?? 0;
    if (board.atomRound[atom] !== board.round) {
      board.atomRound[atom] = board.round;
      board.atomMask[atom] = newMask(board);
      board.present.push(atom);
    }
    const place = (board.atomMask[atom] ?? 0) + (at >> 5);
    board.masks[place] = (board.masks[place] ?? 0) | (1 << (at & 31));
  }
}

/** Lays a sentence out, unless it already is. */
export function layOut(board: Board, subject: Subject): void {
  if (board.subject === subject) return;
  const { folded } = subject;
  const count = folded.length;
  board.subject = subject;
  board.round += 1;
  board.width = (count >> 5) + 1;
  board.top = (count & 31) === 31 ? -1 : (2 << (count & 31)) - 1;
  board.first = 0;
  board.last = board.width - 1;
  board.used = 0;
  board.present.length = 0;
  const room = (2 * board.program.depth + 4) * board.width;
  if (board.stack.length < room) board.stack = new Int32Array(room);
  newMask(board);
  const { breaks } = subject.sentence;
  for (let at = 0; at <= count; at += 1) {
    if (at < count && !breaks[at]) continue;
    board.masks[at >> 5] = (board.masks[at >> 5] ?? 0) | (1 << (at & 31));
  }
  for (let at = 0; at < count; at += 1) {
    const word = board.lexicon.atomsOf(folded[at] ?? '');
    board.words[at] = word;
    putWord(board, at, word);
  }
}

/** Place of an atom's mask; -1 where no word is one. */
export function maskOfAtom(board: Board, atom: number): number {
  return board.atomRound[atom] === board.round ? (board.atomMask[atom] ?? -1) : -1;
}

function membersOf(board: Board, set: number): Int32Array {
  const known = board.members[set];
  if (known) return known;
  const members = new Int32Array((board.atomMask.length >> 5) + 1);
  for (const atom of board.program.sets[set] ?? [])
    members[atom >> 5] = (members[atom >> 5] ?? 0) | (1 << (atom & 31));
  board.members[set] = members;
  return members;
}

/** Place of the mask of a set of atoms; -1 where no word is one of them. */
export function maskOfSet(board: Board, set: number): number {
  if (board.setRound[set] === board.round) return board.setMask[set] ?? -1;
  const mask = board.width === 1 ? shortMask(board, set) : longMask(board, set);
  board.setRound[set] = board.round;
  board.setMask[set] = mask;
  return mask;
}

/** Where all places fit into one number. */
function shortMask(board: Board, set: number): number {
  const members = membersOf(board, set);
  const { present, masks, atomMask } = board;
  let places = 0;
  for (let index = 0; index < present.length; index += 1) {
    const atom = present[index] ?? 0;
    if ((((members[atom >> 5] ?? 0) >>> (atom & 31)) & 1) === 1) places |= masks[atomMask[atom] ?? 0] ?? 0;
  }
  if (places === 0) return -1;
  const mask = newMask(board);
  board.masks[mask] = places;
  return mask;
}

function longMask(board: Board, set: number): number {
  const members = membersOf(board, set);
  const { present } = board;
  let mask = -1;
  for (let index = 0; index < present.length; index += 1) {
    const atom = present[index] ?? 0;
    if ((((members[atom >> 5] ?? 0) >>> (atom & 31)) & 1) === 0) continue;
    if (mask < 0) mask = newMask(board);
    const own = board.atomMask[atom] ?? 0;
    for (let number = 0; number < board.width; number += 1)
      board.masks[mask + number] = (board.masks[mask + number] ?? 0) | (board.masks[own + number] ?? 0);
  }
  return mask;
}
