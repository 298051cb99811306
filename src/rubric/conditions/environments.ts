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
  return new Environment()
    .registerVariable('answers', 'map')
    .registerVariable('limits', 'map')
    .registerVariable('turns', 'int')
    .registerVariable('agent_turns', 'int')
    .registerVariable('customer_turns', 'int')
    .registerVariable('channel', 'string')
    .registerFunction('said(string): int', (id: string) => whole(cell.facts?.said(id)))
    .registerFunction('cue(string): int', (id: string) => whole(cell.facts?.cue(id)))
    .registerFunction('done(string): int', (id: string) => whole(cell.facts?.done(id)));
}

/** For `when` of a cap. */
export function capEnvironment(cell: Cell<ResultFacts>): Environment {
  return whenEnvironment(cell)
    .registerFunction('empty_turns(): int', () => whole(cell.facts?.emptyTurns))
    .registerFunction('credited(string): int', (id: string) => whole(cell.facts?.credited(id)))
    .registerFunction('first(string): int', (id: string) => whole(cell.facts?.first(id)))
    .registerFunction('last(string): int', (id: string) => whole(cell.facts?.last(id)))
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
}

/** For `where`: the parameters of an action are plain names, whatever the scenario calls them. */
export function whereEnvironment(): Environment {
  return new Environment({ unlistedVariablesAreDyn: true })
    .registerVariable('limits', 'map')
    .registerVariable('params', 'map');
}

const whole = (value: number | undefined) => BigInt(value ?? 0);
