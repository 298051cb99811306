import type { Turn } from '../../conversation/conversation.js';
import type { Withheld } from '../assessment.js';
import { sentenceSpans } from './sentence-spans.js';

/** Shorter sentences ("Of course.", "One moment, please.") may come again. */
const leastWords = 5;
/** Share of a sentence's three-word shingles that were already said. */
const leastShared = 0.75;

/**
 * Sentences in which the agent says again what an earlier turn of its own said, word for word or nearly:
 * at least three quarters of their three-word shingles stood in one earlier turn (w-shingling, Broder 1997).
 */
export function repeated(turns: readonly Turn[]): readonly Withheld[] {
  const earlier: ReadonlySet<string>[] = [];
  const found: Withheld[] = [];
  for (const [index, turn] of turns.entries()) {
    if (turn.speaker !== 'agent') continue;
    const own = new Set<string>();
    for (const { from, to, words } of sentenceSpans(turn.text)) {
      const shingles = shinglesOf(words);
      if (words.length >= leastWords && earlier.some((said) => sharedWith(shingles, said) >= leastShared)) {
        found.push({ turn: index, from, to, reason: 'repeated' });
      }
      for (const shingle of shingles) own.add(shingle);
    }
    earlier.push(own);
  }
  return found;
}

function shinglesOf(words: readonly string[]): readonly string[] {
  return words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`);
}

function sharedWith(shingles: readonly string[], said: ReadonlySet<string>): number {
  return shingles.length === 0 ? 0 : shingles.filter((shingle) => said.has(shingle)).length / shingles.length;
}
