type PhraseIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

// Lists of phrases are data of a profile and never change: each is indexed once, by first word, longest first.
const indexes = new WeakMap<readonly string[], PhraseIndex>();

function indexOf(phrases: readonly string[]): PhraseIndex {
  const known = indexes.get(phrases);
  if (known) return known;
  const index = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    const group = index.get(first);
    if (group) group.push(words);
    else index.set(first, [words]);
  }
  for (const group of index.values()) group.sort((a, b) => b.length - a.length);
  indexes.set(phrases, index);
  return index;
}

/**
 * Index after the longest phrase that begins at word `at`, or `at` itself when none does.
 * Phrases are folded words separated by spaces.
 */
export function phraseEnd(words: readonly string[], at: number, phrases: readonly string[]): number {
  const first = words[at];
  if (first === undefined) return at;
  for (const phrase of indexOf(phrases).get(first) ?? []) {
    if (phrase.every((word, offset) => words[at + offset] === word)) return at + phrase.length;
  }
  return at;
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Whether a list of single words holds the word; the list is turned into a set once. */
export function holds(list: readonly string[], word: string | undefined): boolean {
  if (word === undefined) return false;
  let set = sets.get(list);
  if (!set) {
    set = new Set(list);
    sets.set(list, set);
  }
  return set.has(word);
}
