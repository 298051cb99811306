import type { ProblemKind } from './kind.js';

/** SK1xx: stock lines, which any customer of a language may say. */
export const stockProblems = {
  SK101: {
    title: 'no line for a mood',
    hint: 'Write lines for it, or some under "any", which fit every mood.',
  },
  SK102: {
    title: 'moment that other languages have lines for',
    hint: 'Write lines for it in this language too.',
  },
  SK103: {
    title: 'moment that loses what it takes up',
    hint: 'Let at least one line hold it: it is what this moment is there for.',
  },
  SK104: {
    title: 'mark that keeps no line back',
    hint: 'Mend the spelling, put ~ behind the beginning of a word, or remove the mark.',
  },
  SK105: { title: 'no line fits a channel', hint: 'Add a line that can be said there as well.' },
  SK106: {
    title: 'answer without a remark',
    hint: 'Write a remark on it, once, or take it out of "answers".',
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;
