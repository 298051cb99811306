import type { AnswerWords } from './answer-words.js';
import { scaleOf } from './parse/number.js';
import type { Question } from './question.js';

/**
 * The single keys that answer a question by themselves, for typing in what stands on paper: letters for yes and no in the
 * languages at hand, `x` for not applicable, digits for scales, options and levels. A digit that a longer number begins
 * with ("1" where there is a "10") is none. Empty where the answer has to be typed and ended with Enter.
 */
export function quickKeysOf(question: Question, words: AnswerWords): readonly string[] {
  const na = question.ask.na === true ? ['x'] : [];
  if (question.kind === 'judged') return [...digits(0, question.ask.levels.length - 1), ...na];
  const { ask } = question;
  switch (ask.type) {
    case 'yes-no':
      return [...letters(words.yes), ...letters(words.no), ...na];
    case 'scale': {
      const { min, max } = scaleOf(ask);
      return [...digits(min, max), ...na];
    }
    case 'choice':
      return [...digits(1, ask.options?.length ?? 0), ...na];
    default:
      return [];
  }
}

function letters(words: readonly string[]): readonly string[] {
  return words.filter((word) => /^\p{L}$/u.test(word));
}

function digits(least: number, most: number): readonly string[] {
  const count = Math.max(0, Math.min(most - least + 1, 1000));
  const all = Array.from({ length: count }, (_, index) => String(least + index));
  return all.filter(
    (one) => one.length === 1 && !all.some((other) => other !== one && other.startsWith(one)),
  );
}
