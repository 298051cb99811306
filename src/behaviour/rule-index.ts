import { isOneSlip, typoLength } from '../language/typos.js';
import type { Subject } from './pattern/subject.js';

/** Finds, for a sentence, the rules that could match it, without trying the others. */
export interface RuleIndex {
  candidates(subject: Subject): readonly number[];
}

interface LongWords {
  /** Anchors of long words by kind, first letter and length. */
  readonly shelves: ReadonlyMap<string, readonly string[]>;
  readonly prefixLengths: readonly number[];
  readonly suffixLengths: readonly number[];
}

function sortAnchors(anchors: readonly string[]): LongWords {
  const shelves = new Map<string, string[]>();
  const lengths = { p: new Set<number>(), s: new Set<number>() };
  for (const anchor of anchors) {
    const kind = anchor[0];
    const length = anchor.length - 2;
    if (kind === 'p' || kind === 's') lengths[kind].add(length);
    if ((kind !== 'w' && kind !== 'p') || length < typoLength) continue;
    const shelf = `${kind}${anchor[2]}${length}`;
    const list = shelves.get(shelf);
    if (list) list.push(anchor);
    else shelves.set(shelf, [anchor]);
  }
  return { shelves, prefixLengths: [...lengths.p], suffixLengths: [...lengths.s] };
}

/** Indexes rules by the words, beginnings, endings and entities that they cannot do without. */
export function indexRules(anchors: Readonly<Record<string, readonly number[]>>): RuleIndex {
  const { shelves, prefixLengths, suffixLengths } = sortAnchors(Object.keys(anchors));
  const slips = (kind: 'w' | 'p', word: string, length: number): readonly string[] =>
    (shelves.get(`${kind}${word[0]}${length}`) ?? []).filter((anchor) => isOneSlip(anchor.slice(2), word));

  const rulesOfWord = new Map<string, readonly number[]>();
  const rulesFor = (word: string): readonly number[] => {
    const known = rulesOfWord.get(word);
    if (known) return known;
    const keys = new Set([`w:${word}`, `x:${word}`]);
    for (const length of prefixLengths) {
      if (word.length < length) continue;
      keys.add(`p:${word.slice(0, length)}`);
      if (length >= typoLength)
        for (const anchor of slips('p', word.slice(0, length), length)) keys.add(anchor);
    }
    for (const length of suffixLengths) if (word.length >= length) keys.add(`s:${word.slice(-length)}`);
    for (const length of [word.length - 1, word.length, word.length + 1]) {
      if (length >= typoLength) for (const anchor of slips('w', word, length)) keys.add(anchor);
    }
    const rules = new Set<number>();
    for (const key of keys)
      if (Object.hasOwn(anchors, key)) for (const rule of anchors[key] ?? []) rules.add(rule);
    const found = [...rules];
    // Bounded, so that a hundred thousand conversations need no more memory than a thousand.
    if (rulesOfWord.size < 20_000) rulesOfWord.set(word, found);
    return found;
  };

  return {
    candidates(subject) {
      const found = new Set<number>(anchors['*']);
      for (const word of subject.folded) for (const rule of rulesFor(word)) found.add(rule);
      for (const [at, word] of subject.folded.entries()) {
        for (const rule of anchors[`b:${word} ${subject.folded[at + 1]}`] ?? []) found.add(rule);
      }
      for (const { class: entity } of subject.entities)
        for (const rule of anchors[`e:${entity}`] ?? []) found.add(rule);
      return [...found].sort((a, b) => a - b);
    },
  };
}
