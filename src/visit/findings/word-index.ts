import { fold } from '../../language/fold.js';
import { shingles, similarity } from '../../language/similarity.js';

/** A text of another visit. */
export interface OtherText {
  readonly visit: string;
  readonly text: string;
}

/** The visit whose words are most like a text. */
export interface Likeness {
  readonly visit: string;
  /** 0–1. */
  readonly alike: number;
}

/** Texts of many visits, ready to be compared with. */
export interface WordIndex {
  /** The text most like this one that does not belong to the visit `not`; undefined where none shares three words in a row. */
  readonly nearest: (text: string, not: string | undefined) => Likeness | undefined;
}

/** Shorter texts are alike by chance: "Greeted at once by the till." */
export const leastWords = 6;
/** Only the first words are compared, so that a text of megabytes costs no more than a page. */
const mostWords = 400;
const word = /[\p{L}\p{M}\d]+/gu;

/** Folded words of a text, as many as are compared. */
export function comparedWords(text: string): readonly string[] {
  return (text.slice(0, mostWords * 12).match(word) ?? []).slice(0, mostWords).map(fold);
}

/**
 * Indexes texts by their runs of three words, so that one text is compared only with those that share some. Texts of fewer
 * than six words are left out.
 */
export function indexWords(texts: Iterable<OtherText>): WordIndex {
  const entries: { readonly visit: string; readonly words: readonly string[] }[] = [];
  const places = new Map<string, number[]>();
  for (const { visit, text } of texts) {
    const words = comparedWords(text);
    if (words.length < leastWords) continue;
    const place = entries.push({ visit, words }) - 1;
    for (const run of shingles(words, 3)) {
      const list = places.get(run);
      if (list) list.push(place);
      else places.set(run, [place]);
    }
  }
  return {
    nearest(text, not) {
      const words = comparedWords(text);
      if (words.length < leastWords) return undefined;
      const runs = shingles(words, 3);
      const shared = new Map<number, number>();
      for (const run of runs) {
        for (const place of places.get(run) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
      }
      let best: Likeness | undefined;
      for (const [place, count] of shared) {
        const entry = entries[place];
        // Texts that are nearly the same share at least a third of their runs.
        if (!entry || entry.visit === not || count * 3 < runs.size) continue;
        const alike = similarity(words, entry.words);
        if (!best || alike > best.alike) best = { visit: entry.visit, alike };
      }
      return best;
    },
  };
}
