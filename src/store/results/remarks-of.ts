import type { CriterionResult } from '../../rubric/assessment.js';
import type { Answer, Judgement } from '../../rubric/input.js';

/** What people answered, by criterion. */
export interface Answers {
  readonly answers?: Readonly<Record<string, Answer>>;
  readonly judgements?: Readonly<Record<string, Judgement>>;
}

export interface RemarkRow {
  readonly criterion: string;
  readonly share: number | null;
  readonly weight: number;
  readonly critical: string;
  readonly answer: string;
  readonly comment: string;
}

/** The criteria of an assessment that came with words: a comment, or an answer that is a text. */
export function remarksOf(criteria: readonly CriterionResult[], given: Answers): readonly RemarkRow[] {
  return criteria.flatMap((criterion): RemarkRow[] => {
    const { answer, comment } = wordsOf(criterion, given);
    if (comment === '' && !isWords(answer)) return [];
    const { id, share, possible, critical = '' } = criterion;
    return [{ criterion: id, share, weight: possible, critical, answer, comment }];
  });
}

function wordsOf(
  { id, evidence }: CriterionResult,
  { answers = {}, judgements = {} }: Answers,
): { readonly answer: string; readonly comment: string } {
  const given = answers[id] ?? judgements[id];
  if (given) {
    const value = given.na === true ? 'n/a' : 'level' in given ? given.level : given.value;
    return { answer: asText(value), comment: given.comment ?? '' };
  }
  const seen = evidence.find((piece) => piece.kind === 'answer');
  return { answer: seen ? asText(seen.answer) : '', comment: seen?.comment ?? '' };
}

function asText(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}

/** Ids of options, numbers, times and hashes are no words of a person. */
export function isWords(answer: string): boolean {
  return answer !== '' && !/^[a-z0-9][a-z0-9:./+-]*(?:, [a-z0-9-]+)*$/.test(answer);
}
