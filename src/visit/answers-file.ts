import type { VisitAnswers } from '../files/generated/visit-answers.js';

type Entry = VisitAnswers['answers'][string];

/** An answer of a file as an evaluator would have typed it, with its comment. */
export interface WrittenAnswer {
  readonly text: string;
  readonly comment?: string;
}

/** YAML reads `yes` and `no` as words and `true` as a truth value; all are answers. */
export function writtenAnswer(entry: Entry): WrittenAnswer {
  if (typeof entry === 'object' && !Array.isArray(entry) && 'answer' in entry) {
    const { answer, comment } = entry;
    return comment === undefined ? { text: asTyped(answer) } : { text: asTyped(answer), comment };
  }
  return { text: asTyped(entry) };
}

function asTyped(value: unknown): string {
  if (value === true) return 'yes';
  if (value === false) return 'no';
  // An empty list is the answer that none of the options was true.
  if (Array.isArray(value) && value.length === 0) return 'none';
  return Array.isArray(value) ? value.join(', ') : String(value);
}
