import type { Turn } from '../../conversation/conversation.js';
import type { Withheld } from '../assessment.js';
import { sentenceSpans } from './sentence-spans.js';

/** Shorter sentences ("Of course.", "One moment, please.") may come again. */
const leastWords = 6;
/** Share of a sentence's word pairs that were already said. */
const leastShared = 0.6;

/**
 * Sentences in which the agent says again what an earlier turn of its own said, word for word or nearly:
 * most of their pairs of neighbouring words stood in one earlier turn (containment of shingles, Broder 1997).
 * The same sentence with another figure ("… for 40", "… at 8") is another answer.
 */
export function repeated(turns: readonly Turn[]): readonly Withheld[] {
  // The only turn of the agent cannot repeat one.
  if (turns.filter(({ speaker }) => speaker === 'agent').length < 2) return [];
  const earlier: ReadonlySet<string>[] = [];
  const figures = new Set<string>();
  const found: Withheld[] = [];
  for (const [index, turn] of turns.entries()) {
    if (turn.speaker !== 'agent') continue;
    const own = new Set<string>();
    for (const { from, to, words } of sentenceSpans(turn.text)) {
      const pairs = pairsOf(words);
      const stated = words.filter((word) => /\d/u.test(word));
      const fresh = stated.some((figure) => !figures.has(figure));
      if (
        !fresh &&
        words.length >= leastWords &&
        earlier.some((said) => sharedWith(pairs, said) >= leastShared)
      ) {
        found.push({ turn: index, from, to, reason: 'repeated' });
      }
      for (const pair of pairs) own.add(pair);
      for (const figure of stated) figures.add(figure);
    }
    earlier.push(own);
  }
  return found;
}

function pairsOf(words: readonly string[]): readonly string[] {
  return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}

function sharedWith(pairs: readonly string[], said: ReadonlySet<string>): number {
  return pairs.length === 0 ? 0 : pairs.filter((pair) => said.has(pair)).length / pairs.length;
}
