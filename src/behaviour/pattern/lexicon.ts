import { isOneSlip, typoLength } from '../../language/typos.js';

/** Which atoms of a program a word of a text is. */
export interface WordAtoms {
  /** Number of the atom that is this very word, slips allowed or not; -1 where there is none. */
  readonly literal: number;
  readonly all: readonly number[];
}

export interface Lexicon {
  atomsOf(word: string): WordAtoms;
}

/** Bounded, so that a hundred thousand conversations need no more memory than a thousand. */
const mostRemembered = 20_000;

interface Cuts {
  readonly atoms: ReadonlyMap<string, number>;
  readonly lengths: readonly number[];
}

interface LongWord {
  readonly text: string;
  readonly atom: number;
}

/** Atoms in which a slip is forgiven, by first letter and length. */
type Shelves = ReadonlyMap<string, readonly LongWord[]>;

function shelve(texts: ReadonlyMap<string, number>): Shelves {
  const shelves = new Map<string, LongWord[]>();
  for (const [text, atom] of texts) {
    if (text.length < typoLength) continue;
    const key = `${text[0]}${text.length}`;
    const shelf = shelves.get(key);
    if (shelf) shelf.push({ text, atom });
    else shelves.set(key, [{ text, atom }]);
  }
  return shelves;
}

const cutsOf = (atoms: ReadonlyMap<string, number>): Cuts => ({
  atoms,
  lengths: [...new Set([...atoms.keys()].map(({ length }) => length))],
});

/**
 * Finds the atoms of words; what was found is remembered, for the same words come again and again. No slip is
 * forgiven in the last `ending` letters.
 */
export function lexiconOf(names: readonly string[], ending = 0): Lexicon {
  const words = new Map<string, number>();
  const exact = new Map<string, number>();
  const beginnings = new Map<string, number>();
  const endings = new Map<string, number>();
  const kinds: Readonly<Record<string, Map<string, number>>> = {
    w: words,
    x: exact,
    p: beginnings,
    s: endings,
  };
  for (let atom = 0; atom < names.length; atom += 1) {
    const name = names[atom] ?? '';
    kinds[name[0] ?? '']?.set(name.slice(2), atom);
  }
  const prefixes = cutsOf(beginnings);
  const suffixes = cutsOf(endings);
  const longWords = shelve(words);
  const longBeginnings = shelve(beginnings);

  const addSlips = (shelves: Shelves, word: string, length: number, found: Set<number>): void => {
    for (const { text, atom } of shelves.get(`${word[0]}${length}`) ?? [])
      if (isOneSlip(text, word, ending)) found.add(atom);
  };

  const look = (word: string): WordAtoms => {
    const found = new Set<number>();
    const literal = words.get(word);
    const own = exact.get(word);
    if (literal !== undefined) found.add(literal);
    if (own !== undefined) found.add(own);
    for (let length = Math.max(typoLength, word.length - 1); length <= word.length + 1; length += 1)
      addSlips(longWords, word, length, found);
    for (const length of prefixes.lengths) {
      if (length > word.length) {
        // A slip may have lost the last letter of a beginning that is the whole word.
        if (length === word.length + 1) addSlips(longBeginnings, word, length, found);
        continue;
      }
      const cut = word.slice(0, length);
      const atom = prefixes.atoms.get(cut);
      if (atom !== undefined) found.add(atom);
      addSlips(longBeginnings, cut, length, found);
    }
    for (const length of suffixes.lengths) {
      const atom = length > word.length ? undefined : suffixes.atoms.get(word.slice(word.length - length));
      if (atom !== undefined) found.add(atom);
    }
    return { literal: literal ?? -1, all: [...found] };
  };

  const known = new Map<string, WordAtoms>();
  return {
    atomsOf(word) {
      const remembered = known.get(word);
      if (remembered !== undefined) return remembered;
      const atoms = look(word);
      if (known.size < mostRemembered) known.set(word, atoms);
      return atoms;
    },
  };
}
