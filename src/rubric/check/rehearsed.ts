import type { Rubric, Seen } from '../rubric.js';
import { wordsOf } from './answer-words.js';
import { meant } from './names.js';
import { problemAt, type RubricRule } from './rule.js';

/** Answers that a rehearsal expects to questions which the checklist does not ask, or which are no answers to them. */
export const rehearsed: RubricRule = (rubric) => {
  const questions = new Map(rubric.criteria.map((criterion) => [criterion.id, criterion] as const));
  const asked = rubric.criteria.filter(({ seen, judged }) => seen ?? judged).map(({ id }) => id);
  return Object.entries(expectedOf(rubric)).flatMap(([id, { answer }]) => {
    const pointer = ['rehearsal', 'expected', id];
    if (!asked.includes(id))
      return [
        problemAt('RB156', pointer, `the checklist has no question "${id}"`, {
          ...meant(id, asked),
          at: 'key',
        }),
      ];
    const seen = questions.get(id)?.seen;
    return !seen || fits(seen, String(answer))
      ? []
      : [problemAt('RB156', [...pointer, 'answer'], `"${answer}" is no answer to the question "${id}"`)];
  });
};

function expectedOf({ rehearsal }: Rubric): NonNullable<Rubric['rehearsal']>['expected'] {
  return rehearsal?.expected ?? {};
}

function fits(seen: Seen, answer: string): boolean {
  if (answer === 'na') return seen.na === true;
  if (seen.type === 'scale') {
    const value = Number(answer);
    return Number.isFinite(value) && value >= (seen.min ?? 1) && value <= (seen.max ?? 5);
  }
  const words = seen.type === 'yes-no' || seen.options ? wordsOf(seen) : undefined;
  if (words === undefined) return true;
  const given = seen.type === 'choices' ? answer.split(',').map((each) => each.trim()) : [answer];
  return given.every((each) => words.includes(each));
}
