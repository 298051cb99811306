import type { Rubric } from '../../rubric/rubric.js';
import { type ScenarioRule, warningAt } from './rule.js';

type Done = NonNullable<Rubric['criteria'][number]['done']>;

/** Whether the desk has an action of this name; `check-*` stands for all that begin so. */
function isOnDesk(name: string, actions: ReadonlySet<string>): boolean {
  if (!name.endsWith('*')) return actions.has(name);
  return [...actions].some((action) => action.startsWith(name.slice(0, -1)));
}

function wanted({ any, action }: Done): readonly string[] {
  return any ?? (action === undefined ? [] : [action]);
}

/** Limits that `where` compares with. */
function limitsIn(where: string): readonly string[] {
  return [...where.matchAll(/\blimits\s*\.\s*([a-z_][a-z0-9_]*)/gi)].flatMap(([, name]) => name ?? []);
}

/**
 * A criterion that asks for actions which the desk lacks, so that nobody can earn it, or for a limit that it lacks,
 * so that nobody can break it. One whose `when` asks what was done says itself when it applies.
 */
export const criterionOutOfReach: ScenarioRule = ({ source, rubric, known }) =>
  (rubric?.criteria ?? []).flatMap(({ id, done, when }) => {
    if (done === undefined) return [];
    const names = wanted(done);
    const asksItself = when !== undefined && /\bdone\s*\(/.test(when);
    if (names.length > 0 && !asksItself && !names.some((name) => isOnDesk(name, known.action)))
      return [
        warningAt(
          'SC166',
          ['rubric'],
          `the criterion "${id}" asks for ${names.map((name) => `"${name}"`).join(' or ')}, which the desk does not have`,
        ),
      ];
    const onDesk = [...names, ...(done.never ?? [])].some((name) => isOnDesk(name, known.action));
    const missing = limitsIn(done.where ?? '').find((name) => !Object.hasOwn(source.desk.limits ?? {}, name));
    if (!onDesk || missing === undefined) return [];
    return [
      warningAt(
        'SC166',
        ['rubric'],
        `the criterion "${id}" compares with limits.${missing}, which the desk does not have`,
      ),
    ];
  });
