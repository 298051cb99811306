import { evidenceKinds, kindsOf } from '../evidence/kinds.js';
import type { Criterion } from '../rubric.js';
import { problemAt, type RubricRule } from './rule.js';

const choices = { said: ['any', 'all', 'never', 'seldom'], done: ['action', 'any', 'never'] } as const;

/**
 * A criterion needs exactly one kind of evidence, and that one thing to look for. What a transcript shows may
 * stand beside what a person answers about the same thing.
 */
export const oneEvidence: RubricRule = (rubric) =>
  rubric.criteria.flatMap((criterion, index) => {
    const kinds = kindsOf(criterion);
    const wrong =
      kinds.length === 1 || heardAndAnswered(criterion)
        ? []
        : [
            problemAt(
              'RB124',
              ['criteria', index],
              `"${criterion.id}" has ${kinds.length === 0 ? 'no evidence' : kinds.join(' and ')}`,
              { hint: `Give exactly one of ${evidenceKinds.join(', ')}.` },
            ),
          ];
    const { said, done } = criterion;
    return [
      ...wrong,
      ...(said ? oneOf(choices.said, (key) => said[key], ['criteria', index, 'said']) : []),
      ...(done ? oneOf(choices.done, (key) => done[key], ['criteria', index, 'done']) : []),
    ];
  });

/** `said` beside a question whose answer goes from bad to good. */
function heardAndAnswered(criterion: Criterion): boolean {
  const { said, done, seen, judged } = criterion;
  if (!said || done || (seen && judged)) return false;
  return seen ? seen.type === 'yes-no' || seen.type === 'scale' : judged !== undefined;
}

function oneOf<K extends string>(
  keys: readonly K[],
  value: (key: K) => unknown,
  pointer: readonly (string | number)[],
) {
  const given = keys.filter((key) => value(key) !== undefined);
  if (given.length === 1) return [];
  const found = given.length === 0 ? 'nothing to look for' : `both ${given.join(' and ')}`;
  return [problemAt('RB125', pointer, found, { hint: `Give exactly one of ${keys.join(', ')}.` })];
}
