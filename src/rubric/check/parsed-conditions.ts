import type { ASTNode, Environment } from '@marcbachmann/cel-js';
import { mistakeInCondition } from '../../language/mistake-in-condition.js';
import { capEnvironment, whenEnvironment, whereEnvironment } from '../conditions/environments.js';
import type { Rubric } from '../rubric.js';
import type { Pointer } from './rule.js';

/** A condition of a rubric: where it stands, and its tree or why it has none. */
export interface WrittenCondition {
  readonly pointer: Pointer;
  readonly parsed: Parsed;
}

export type Parsed =
  | { readonly ast: ASTNode; readonly type?: string }
  | { readonly error: string; readonly offset: number };

const read = new WeakMap<Rubric, readonly WrittenCondition[]>();

/** Every condition of a rubric, parsed and typed. Several rules ask for them; a rubric's are parsed once. */
export function conditionsIn(rubric: Rubric): readonly WrittenCondition[] {
  const known = read.get(rubric) ?? parseAll(rubric);
  read.set(rubric, known);
  return known;
}

function parseAll(rubric: Rubric): readonly WrittenCondition[] {
  const when = whenEnvironment({ facts: null });
  const cap = capEnvironment({ facts: null });
  const where = whereEnvironment();
  const one = (environment: Environment, text: string | undefined, pointer: Pointer) =>
    text === undefined ? [] : [{ pointer, parsed: parse(environment, text) }];
  return [
    ...rubric.criteria.flatMap((criterion, index) => [
      ...one(when, criterion.when, ['criteria', index, 'when']),
      ...one(where, criterion.done?.where, ['criteria', index, 'done', 'where']),
    ]),
    ...(['caps', 'floors'] as const).flatMap((key) =>
      (rubric[key] ?? []).flatMap((each, index) => one(cap, each.when, [key, index, 'when'])),
    ),
    ...(rubric.checks ?? []).flatMap((check, index) => one(when, check.when, ['checks', index, 'when'])),
  ];
}

function parse(environment: Environment, text: string): Parsed {
  try {
    const run = environment.parse(text);
    const { valid, type, error } = run.check();
    if (!valid) return failure(text, error);
    return { ast: run.ast, ...(type === undefined ? {} : { type }) };
  } catch (error) {
    return failure(text, error);
  }
}

function failure(text: string, error: unknown): Parsed {
  const { message, offset } = mistakeInCondition(text, error);
  return { error: message, offset };
}
