import { entityClasses } from '../../language/entities.js';
import type { PatternNode } from './syntax.js';

// The signs of a program's nodes. Each stands in the code before its arguments.
/** One atom: its number. */
export const ATOM = 0;
/** One of several atoms: the set's number. */
export const SET = 1;
/** Parts one after another: how many, and the place of each. */
export const SEQUENCE = 2;
/** One of several parts: how many, and the place of each. */
export const CHOICE = 3;
/** A part or nothing: its place. */
export const OPTIONAL = 4;
/** Up to so many words. */
export const GAP = 5;
export const ANY = 6;
/** Number of an entity class. */
export const ENTITY = 7;
export const START = 8;
export const END = 9;
export const BREAK = 10;
export const ASKS = 11;
export const EXCLAIMS = 12;

/**
 * Many patterns as numbers, ready to be matched and to be kept as JSON. What several patterns have in common, such as
 * the words of a list, stands in it once.
 */
export interface Program {
  /** What a word is compared with: `w:sorry` a word, `x:sorry` the same without slips, `p:apolog` a beginning, `s:able` an ending. */
  readonly atoms: readonly string[];
  /** Sets of atoms: a choice between single words is one look. */
  readonly sets: readonly (readonly number[])[];
  /** Nodes, one after another; a node is known by its place. */
  readonly code: readonly number[];
  /** How deep nodes lie within each other at most. */
  readonly depth: number;
  /** Last letters of a word in which no slip is forgiven; absent: none. */
  readonly ending?: number;
}

export interface ProgramWriter {
  /** Writes a pattern and returns the place of its node. */
  add(node: PatternNode): number;
  /** The number of an atom. */
  atom(name: string): number;
  program(): Program;
}

/** Gives each distinct key a number, in order of coming. */
function numbering<T>(): { readonly all: T[]; of(key: string, value: T): number } {
  const numbers = new Map<string, number>();
  const all: T[] = [];
  return {
    all,
    of(key, value) {
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, all.length);
      all.push(value);
      return all.length - 1;
    },
  };
}

/** The options of a choice, those of choices within it included. */
function optionsOf(node: PatternNode): readonly PatternNode[] {
  if (node.kind === 'choice') return node.options.flatMap(optionsOf);
  return node.kind === 'list' ? optionsOf(node.words) : [node];
}

/** Begins an empty program. */
export function writeProgram(): ProgramWriter {
  const atoms = numbering<string>();
  const sets = numbering<readonly number[]>();
  const places = new Map<string, number>();
  const code: number[] = [];
  const depths = new Map<number, number>();

  const put = (node: readonly number[], parts: readonly number[] = []): number => {
    const key = node.join();
    const known = places.get(key);
    if (known !== undefined) return known;
    const place = code.length;
    code.push(...node);
    places.set(key, place);
    depths.set(place, 1 + Math.max(0, ...parts.map((part) => depths.get(part) ?? 0)));
    return place;
  };
  const many = (sign: number, parts: readonly number[]): number => put([sign, parts.length, ...parts], parts);
  const atom = (name: string): number => atoms.of(name, name);

  const choice = (node: PatternNode): number => {
    const single = new Set<number>();
    const rest = new Set<number>();
    for (const option of optionsOf(node)) {
      if (option.kind === 'atom' && option.atom.kind !== 'any') single.add(atom(atomName(option.atom)));
      else rest.add(add(option));
    }
    const set = [...single].sort((a, b) => a - b);
    const [only] = set;
    const words =
      set.length > 1 ? put([SET, sets.of(set.join(), set)]) : only !== undefined && put([ATOM, only]);
    const parts = words === false ? [...rest] : [words, ...rest];
    const [first] = parts;
    return parts.length === 1 && first !== undefined ? first : many(CHOICE, parts);
  };

  const add = (node: PatternNode): number => {
    switch (node.kind) {
      case 'atom':
        return node.atom.kind === 'any' ? put([ANY]) : put([ATOM, atom(atomName(node.atom))]);
      case 'list':
      case 'choice':
        return choice(node);
      case 'sequence':
        return many(SEQUENCE, node.parts.map(add));
      case 'optional': {
        const part = add(node.part);
        return put([OPTIONAL, part], [part]);
      }
      case 'gap':
        return put([GAP, node.words]);
      case 'entity':
        return put([ENTITY, entityClasses.indexOf(node.entity)]);
      case 'start':
        return put([START]);
      case 'end':
        return put([END]);
      case 'break':
        return put([BREAK]);
      case 'asks':
        return put([ASKS]);
      case 'exclaims':
        return put([EXCLAIMS]);
    }
  };

  return {
    add,
    atom,
    program: () => ({ atoms: atoms.all, sets: sets.all, code, depth: Math.max(1, ...depths.values()) }),
  };
}

function atomName(atom: Exclude<Extract<PatternNode, { kind: 'atom' }>['atom'], { kind: 'any' }>): string {
  if (atom.kind === 'word') return `${atom.exact ? 'x' : 'w'}:${atom.text}`;
  return `${atom.kind === 'prefix' ? 'p' : 's'}:${atom.text}`;
}
