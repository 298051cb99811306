import { fold } from '../../language/fold.js';
import { shingles } from '../../language/similarity.js';
import type { Question } from '../question.js';
import { giveawayWords } from './giveaway-words.js';

/** What gives away that a customer is none. */
export type Giveaway =
  /** Words that only somebody who assesses uses, as they were typed. */
  | { readonly kind: 'words'; readonly words: string }
  /** A question of the checklist, read aloud. */
  | { readonly kind: 'question'; readonly question: string };

/** Neighbouring words that are compared, and the share of a question's that must be there. */
const GROUP = 3;
const READ_ALOUD = 0.6;

/**
 * Looks whether a customer's words give the part away. A careful person has nothing to fear: single words that customers
 * use too are not looked for.
 *
 * @param questions those of the checklist
 * @param languages that of the checklist, and that of the program; English is always looked for
 */
export function giveaways(
  text: string,
  questions: readonly Question[],
  ...languages: readonly string[]
): readonly Giveaway[] {
  const typed = wordsOf(text);
  const folded = typed.map(fold);
  const lists = [...new Set([...languages, 'en'])].flatMap((language) => giveawayWords[language] ?? []);
  const words = lists.flatMap((entry): Giveaway[] => {
    const wanted = entry.split(' ');
    const at = folded.findIndex((_, start) => wanted.every((word, step) => fits(folded[start + step], word)));
    return at === -1 ? [] : [{ kind: 'words', words: typed.slice(at, at + wanted.length).join(' ') }];
  });
  const groups = shingles(folded, GROUP);
  const read = questions.filter(({ ask }) => isReadAloud(wordsOf(ask.question).map(fold), groups));
  return [
    ...words.slice(0, 1),
    ...read.slice(0, 1).map(({ id }): Giveaway => ({ kind: 'question', question: id })),
  ];
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function fits(word: string | undefined, wanted: string): boolean {
  if (word === undefined) return false;
  return wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
}

/** Of a question of four words or more, most groups of neighbours were said. */
function isReadAloud(question: readonly string[], said: ReadonlySet<string>): boolean {
  if (question.length <= GROUP) return false;
  const groups = [...shingles(question, GROUP)];
  return groups.filter((group) => said.has(group)).length / groups.length >= READ_ALOUD;
}
