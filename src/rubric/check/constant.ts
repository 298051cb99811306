import { conditionsIn } from './parsed-conditions.js';
import { outcomesOf } from './possible-outcomes.js';
import { problemAt, type RubricRule } from './rule.js';

/** Conditions that come out the same whatever happens in the conversation. */
export const constantCondition: RubricRule = (rubric) =>
  conditionsIn(rubric).flatMap(({ pointer, parsed }) => {
    if ('error' in parsed) return [];
    const outcomes = outcomesOf(parsed.ast);
    if (outcomes !== 'always' && outcomes !== 'never') return [];
    return [
      problemAt(
        'RB137',
        pointer,
        `this is ${outcomes} so${outcomes === 'never' ? whatThen(pointer[0]) : ''}`,
        {
          severity: 'warning',
          offset: parsed.ast.start,
        },
      ),
    ];
  });

function whatThen(list: string | number | undefined): string {
  return list === 'criteria' ? ': the criterion never applies' : ': it has no effect';
}
