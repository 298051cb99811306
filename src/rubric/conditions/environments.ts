import { Environment } from '@marcbachmann/cel-js';
import type { Facts, ResultFacts } from './facts.js';

/**
 * The typed environments that conditions are checked against and run in. CEL functions see no context, so
 * each environment reads from a cell which whoever evaluates fills first; evaluation is synchronous.
 */
export interface Cell<F> {
  facts: F | null;
}

/** For `when` of a criterion. */
export function whenEnvironment(cell: Cell<Facts>): Environment {
  const environment = new Environment()
    .registerVariable('answers', 'map')
    .registerVariable('limits', 'map')
    .registerVariable('turns', 'int')
    .registerVariable('agent_turns', 'int')
    .registerVariable('customer_turns', 'int')
    .registerVariable('channel', 'string')
    .registerVariable('desk', 'bool');
  ofOneOrMany(environment, 'said', (ids) => cell.facts?.said(ids));
  ofOneOrMany(environment, 'cue', (ids) => cell.facts?.cue(ids));
  ofOneOrMany(environment, 'done', (ids) => cell.facts?.done(ids));
  return environment;
}

/** For `when` of a cap. */
export function capEnvironment(cell: Cell<ResultFacts>): Environment {
  const environment = whenEnvironment(cell)
    .registerVariable('empty_turns', 'int')
    .registerFunction('said_in_last(string, int): int', (id: string, n: bigint) =>
      whole(cell.facts?.saidInLast(id, Number(n))),
    )
    .registerFunction('cue_in_last(string, int): int', (id: string, n: bigint) =>
      whole(cell.facts?.cueInLast(id, Number(n))),
    )
    .registerFunction('withheld(string): int', (reason: string) => whole(cell.facts?.withheld(reason)))
    .registerFunction('met(string): bool', (id: string) => cell.facts?.met(id) ?? false)
    .registerFunction('share(string): double', (id: string) => cell.facts?.share(id) ?? -1)
    .registerFunction('score(string): double', (id: string) => cell.facts?.score(id) ?? -1);
  ofOneOrMany(environment, 'credited', (ids) => cell.facts?.credited(ids));
  ofOneOrMany(environment, 'first', (ids) => cell.facts?.first(ids));
  ofOneOrMany(environment, 'last', (ids) => cell.facts?.last(ids));
  return environment;
}

/** For `where`: the parameters of an action are plain names, whatever the scenario calls them. */
export function whereEnvironment(): Environment {
  return new Environment({ unlistedVariablesAreDyn: true })
    .registerVariable('limits', 'map')
    .registerVariable('params', 'map');
}

/** A function over one id or a list of ids: `last('dismiss')`, `last(['dismiss', 'rude'])`. */
function ofOneOrMany(
  environment: Environment,
  name: string,
  of: (ids: readonly string[]) => number | undefined,
): void {
  environment.registerFunction(`${name}(string): int`, (id: string) => whole(of([id])));
  environment.registerFunction(`${name}(list<string>): int`, (ids: readonly string[]) => whole(of(ids)));
}

const whole = (value: number | undefined) => BigInt(value ?? 0);
