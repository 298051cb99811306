import { conjuncts } from '../../rubric/conditions/conjuncts.js';
import type { CompiledScenario } from '../compiled.js';
import { conditionCompiler, holds } from '../conditions.js';
import { scopeOf } from '../scope.js';
import type { Session } from '../session.js';
import type { Clue } from './verdict.js';

/** What a part such as `mood.anger <= 4.0` or `said('apologise') > 0` compares. */
const compared = /^!?\s*(mood\.\w+|flags\.\w+|turns|(?:said|asked)\('[^']*'\))/;

/** The parts of an ending's condition that do not hold when the session is over, each with the value that it looks at. */
function unmetParts(compiled: CompiledScenario, condition: string, session: Session): readonly Clue[] {
  const { source } = compiled;
  const compile = conditionCompiler({
    moods: Object.keys(source.mood),
    flags: source.flags ?? {},
    limits: Object.keys(source.desk.limits ?? {}),
  });
  const gone = session.moments.at(-1)?.event?.kind === 'ended' || session.state.farewells > 0;
  const scope = scopeOf(compiled, session.state, [], gone);
  return conjuncts(condition).flatMap((part): readonly Clue[] => {
    const whole = compile(part, 'bool');
    if (!whole.ok || holds(whole.condition, scope)) return [];
    const operand = compared.exec(part)?.[1];
    const left =
      operand === undefined ? undefined : compile(operand, operand.startsWith('flags') ? 'bool' : 'number');
    const value = left?.ok === true ? left.condition(scope) : undefined;
    return [
      {
        kind: 'unmet',
        condition: part,
        ...(typeof value === 'boolean' ? { value } : {}),
        ...(typeof value === 'number' || typeof value === 'bigint' ? { value: Number(value) } : {}),
      },
    ];
  });
}

/** Why an ending was not reached: what its condition lacks, and what else would lead to it. */
export function endingClues(compiled: CompiledScenario, ending: string, session: Session): readonly Clue[] {
  const { endings, responds = [], desk } = compiled.source;
  const when = endings.find(({ id }) => id === ending)?.when;
  const by = [
    ...responds.filter((rule) => rule.goto === ending).map(({ id }) => `rule:${id}`),
    ...desk.actions.filter((action) => action.goto === ending).map(({ id }) => `action:${id}`),
  ];
  const unmet = when === undefined ? [] : unmetParts(compiled, when, session);
  return by.length === 0 ? unmet : [...unmet, { kind: 'leads', by }];
}
