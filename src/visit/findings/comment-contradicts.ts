import { holds, phraseEnd } from '../../language/phrases.js';
import type { LanguageProfile } from '../../language/profile.js';
import { type Sentence, splitSentences } from '../../language/sentences.js';
import type { SeenQuestion } from '../question.js';
import type { Found } from './finding.js';
import type { Answered, Material } from './material.js';
import { type CommentWords, commentWords } from './words/comment-words.js';

/** So far a denial reaches, in words: "nobody at the till greeted". */
const reach = 4;
/** Words that begin with the same letters, so many of them, are forms of one: "greet", "greeted". */
const stem = 5;

/**
 * Comments that say the opposite of a yes or a no. Told from the first sentence only, and only where it is plain: a bare "no" or
 * "yes" at its beginning, the question's own word denied, or "everything was fine" beside a bad answer. Whatever is
 * limited ("yes, but …") says neither.
 */
export function findContradictingComments({ answered, language, profile }: Material): readonly Found[] {
  const words = commentWords[language];
  if (!words || !profile) return [];
  return answered.flatMap((one): Found[] => {
    const { question, reply } = one;
    const answer = yesOrNo(one);
    const text = reply.answer.comment;
    if (answer === undefined || text === undefined || question.kind !== 'seen') return [];
    const [sentence] = splitSentences(text.slice(0, 500), profile);
    if (!sentence || isLimited(sentence, words)) return [];
    const opposite =
      answer === 'yes'
        ? isBare(sentence, words.no) || deniesQuestion(sentence, question.ask.question, words, profile)
        : isBare(sentence, words.yes) || (isBadNo(question.ask) && saysAllWell(sentence, words));
    if (!opposite) return [];
    return [
      {
        kind: 'comment-contradicts',
        key: `comment-contradicts:${question.id}`,
        questions: [question.id],
        severity: 'serious',
        answer,
        quote: text.slice(sentence.from, sentence.to),
      },
    ];
  });
}

function yesOrNo({ question, reply }: Answered): 'yes' | 'no' | undefined {
  if (question.kind !== 'seen' || question.ask.type !== 'yes-no') return undefined;
  if (reply.kind !== 'seen' || reply.answer.na === true) return undefined;
  const { value } = reply.answer;
  return value === 'yes' || value === 'no' ? value : undefined;
}

/** A no that costs points: only beside such an answer is it odd that everything was fine. */
function isBadNo({ points }: SeenQuestion): boolean {
  return points === undefined || (points.yes ?? 0) > (points.no ?? 0);
}

function foldedWords({ words, quoted }: Sentence): readonly string[] {
  return words.map(({ folded }, at) => (quoted[at] === true ? '' : folded));
}

function isLimited(sentence: Sentence, { limits }: CommentWords): boolean {
  return foldedWords(sentence).some((word) => holds(limits, word));
}

/** "No.", "No, nobody did": the word alone, or set off by a mark. */
function isBare(sentence: Sentence, bare: readonly string[]): boolean {
  const [first] = foldedWords(sentence);
  return holds(bare, first) && (sentence.words.length === 1 || sentence.breaks[1] === true);
}

function saysAllWell(sentence: Sentence, { allWell }: CommentWords): boolean {
  const words = foldedWords(sentence);
  return phraseEnd(words, 0, allWell) > 0;
}

/** The question's own word is denied, and nowhere in the sentence affirmed: "nobody greeted me" where greeting was asked about. */
function deniesQuestion(
  sentence: Sentence,
  question: string,
  { denials, denyingPrefix }: CommentWords,
  profile: LanguageProfile,
): boolean {
  const asked = stemsOf(question, profile);
  let denied = false;
  const words = foldedWords(sentence);
  for (const [at, word] of words.entries()) {
    const prefixed = denyingPrefix !== undefined && word.startsWith(denyingPrefix);
    if (prefixed && asked.has(stemOf(word.slice(denyingPrefix.length)))) denied = true;
    else if (asked.has(stemOf(word))) {
      const before = words.slice(Math.max(0, at - reach), at);
      if (!before.some((other) => holds(denials, other))) return false;
      denied = true;
    }
  }
  return denied;
}

function stemsOf(question: string, profile: LanguageProfile): ReadonlySet<string> {
  const words = splitSentences(question, profile).flatMap((sentence) => foldedWords(sentence));
  const own = words.filter((word) => word.length >= stem && !holds(profile.functionWords, word));
  return new Set(own.map(stemOf));
}

function stemOf(word: string): string {
  return word.length < stem ? '' : word.slice(0, stem);
}
