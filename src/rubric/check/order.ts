import { problemAt, type RubricRule } from './rule.js';

/** Orders in time that cannot hold, or say nothing. */
export const order: RubricRule = (rubric) =>
  rubric.criteria.flatMap((criterion, index) =>
    (['said', 'done'] as const).flatMap((kind) => {
      const order = criterion[kind];
      if (!order) return [];
      const at = (key: string, message: string) =>
        problemAt('RB134', ['criteria', index, kind, key], message);
      const { at_least, at_most, before, after, within, in_reply_to, in_first } = order;
      const both = before?.find((id) => after?.includes(id));
      return [
        ...(at_least !== undefined && at_most !== undefined && at_least > at_most
          ? [at('at_most', `at most ${at_most} and at least ${at_least} cannot both hold`)]
          : []),
        ...(both === undefined ? [] : [at('before', `before and after "${both}" cannot both hold`)]),
        ...(within !== undefined && !after && !in_reply_to
          ? [at('within', 'within needs "after" or "in_reply_to"')]
          : []),
        ...('each' in order && order.each && !in_reply_to ? [at('each', 'each needs "in_reply_to"')] : []),
        ...(at_least !== undefined && in_first !== undefined && kind === 'said' && at_least > in_first
          ? [at('at_least', `${at_least} turns do not fit in the first ${in_first}`)]
          : []),
      ];
    }),
  );
