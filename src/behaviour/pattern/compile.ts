import { type Board, boardOf } from './board.js';
import { ATOM, CHOICE, OPTIONAL, SEQUENCE, SET, writeProgram } from './program.js';
import type { ParsedPattern } from './syntax.js';

/** A pattern ready for matching: a node of a program. */
export interface CompiledPattern {
  readonly board: Board;
  readonly node: number;
}

function ownProgram({ node }: ParsedPattern): CompiledPattern {
  const writer = writeProgram();
  const place = writer.add(node);
  return { board: boardOf(writer.program()), node: place };
}

/**
 * Makes one parsed pattern ready for matching, as a program of its own. The program is written when it is first asked
 * for: whoever only checks patterns never matches one.
 */
export function compileParsed(parsed: ParsedPattern): CompiledPattern {
  let own: CompiledPattern | undefined;
  const ready = (): CompiledPattern => {
    own ??= ownProgram(parsed);
    return own;
  };
  return {
    get board() {
      return ready().board;
    },
    get node() {
      return ready().node;
    },
  };
}

/** Makes patterns one program, in the order given: a sentence is laid out once for all of them. */
export function compileTogether(parsed: readonly ParsedPattern[]): readonly CompiledPattern[] {
  const writer = writeProgram();
  const places = parsed.map(({ node }) => writer.add(node));
  const board = boardOf(writer.program());
  return places.map((node) => ({ board, node }));
}

/** Whether a word is one of the literal words of a pattern. */
export function names({ board, node }: CompiledPattern, word: string): boolean {
  const { code, program } = board;
  const isWord = (atom: number): boolean => {
    const name = program.atoms[atom];
    return name === `w:${word}` || name === `x:${word}`;
  };
  const within = (place: number): boolean => {
    const argument = code[place + 1] ?? 0;
    switch (code[place]) {
      case ATOM:
        return isWord(argument);
      case SET:
        return (program.sets[argument] ?? []).some(isWord);
      case OPTIONAL:
        return within(argument);
      case SEQUENCE:
      case CHOICE:
        return code.subarray(place + 2, place + 2 + argument).some(within);
      default:
        return false;
    }
  };
  return within(node);
}
