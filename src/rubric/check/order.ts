import type { Criterion } from '../rubric.js';
import { type Pointer, problemAt, type RubricRule } from './rule.js';

type Words = NonNullable<Criterion['said']>;
type Order = Pick<
  Words,
  'before' | 'after' | 'within' | 'in_reply_to' | 'in_first' | 'in_last' | 'at_least' | 'at_most'
> & {
  readonly each?: boolean;
};

/** Orders in time that cannot hold, or say nothing. */
export const order: RubricRule = (rubric) =>
  rubric.criteria.flatMap(({ said, done }, index) => [
    ...(said ? problemsOf(said, ['criteria', index, 'said'], soughtIn(said), 'turns') : []),
    ...(done ? problemsOf(done, ['criteria', index, 'done'], soughtAt(done)) : []),
  ]);

const soughtIn = ({ any, all, never }: Words): readonly string[] => any ?? all ?? never ?? [];
const soughtAt = ({ action, any, never }: NonNullable<Criterion['done']>): readonly string[] =>
  (any ?? never ?? (action === undefined ? [] : [action])).map((id) => `action:${id}`);

function problemsOf(order: Order, pointer: Pointer, sought: readonly string[], counts?: 'turns') {
  const at = (key: string, message: string) => problemAt('RB134', [...pointer, key], message);
  const { at_least, at_most, before, after, within, in_reply_to, in_first, in_last } = order;
  const room = Math.min(in_first ?? Number.POSITIVE_INFINITY, in_last ?? Number.POSITIVE_INFINITY);
  return [
    ...(at_least !== undefined && at_most !== undefined && at_least > at_most
      ? [at('at_most', `at most ${at_most} and at least ${at_least} cannot both hold`)]
      : []),
    ...neverBefore(before, 'after', after).map((message) => at('before', message)),
    ...neverBefore(before, 'in reply to', in_reply_to).map((message) => at('before', message)),
    ...neverBefore(before, 'for', sought).map((message) => at('before', message)),
    ...(within !== undefined && !after && !in_reply_to
      ? [at('within', 'within needs "after" or "in_reply_to"')]
      : []),
    ...('each' in order && order.each && !in_reply_to ? [at('each', 'each needs "in_reply_to"')] : []),
    ...(at_least !== undefined && at_least > room && counts
      ? [
          at(
            'at_least',
            `${at_least} turns do not fit in the ${room === in_first ? 'first' : 'last'} ${room}`,
          ),
        ]
      : []),
  ];
}

/**
 * `before` means before the first of its ids: nothing is before the first and yet after one of the same, or is that very
 * thing. Where one of the others is free of it, that one may come earlier.
 */
function neverBefore(
  before: readonly string[] | undefined,
  word: 'after' | 'in reply to' | 'for',
  others: readonly string[] | undefined,
): readonly string[] {
  const both = others?.find((id) => before?.includes(id));
  if (both === undefined || !others?.every((id) => before?.includes(id))) return [];
  if (word === 'for') return [`nothing comes before the first "${both}" and is "${both}" itself`];
  return [`before and ${word} "${both}" cannot both hold`];
}
