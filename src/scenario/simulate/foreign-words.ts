import type { CompiledScenario } from '../compiled.js';
import { wordsOf } from '../manner.js';
import type { SpokenExamples } from './material.js';

/** A word that this share of behaviours is said with belongs to no case in particular. */
const commonFrom = 0.2;

/** Words in the examples of many behaviours. */
function commonWords(examples: SpokenExamples): ReadonlySet<string> {
  const behaviours = Object.values(examples);
  const counts = new Map<string, number>();
  for (const texts of behaviours)
    for (const word of new Set(texts.flatMap(wordsOf))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const least = behaviours.length * commonFrom;
  return new Set([...counts].flatMap(([word, count]) => (count >= least ? [word] : [])));
}

/**
 * Counts the words of a text that belong to another case: neither of the scenario and its stock lines nor words that
 * come up whatever the case. An example of the catalogue with a sea-view room in it is of no use to somebody who
 * talks about a card.
 */
export function foreignWordsOf(
  compiled: CompiledScenario,
  examples: SpokenExamples,
): (text: string) => number {
  const common = commonWords(examples);
  return (text) => wordsOf(text).filter((word) => !common.has(word) && !compiled.vocabulary.has(word)).length;
}
