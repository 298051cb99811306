import { type ASTNode, Environment } from '@marcbachmann/cel-js';
import { type MistakeInCondition, mistakeInCondition } from '../language/mistake-in-condition.js';
import type { FlagValue, ParamValue } from './source.js';

/** What a condition can see. */
export interface Scope {
  readonly mood: Readonly<Record<string, number>>;
  readonly flags: Readonly<Record<string, FlagValue>>;
  readonly limits: Readonly<Record<string, number>>;
  readonly turns: number;
  /** The agent has ended the conversation. */
  readonly left: boolean;
  /** In how many turns a behaviour was heard, this one included. */
  readonly said: (behaviour: string) => number;
  /** Whether a behaviour was heard in this turn. */
  readonly now: (behaviour: string) => boolean;
  readonly done: (action: string) => boolean;
  /** Whether an action was tried and refused. */
  readonly tried: (action: string) => boolean;
  readonly revealed: (fact: string) => boolean;
  /** How often a fact or topic was asked for. */
  readonly asked: (topic: string) => number;
  /** A parameter of the last time an action was done; 0 when it never was. */
  readonly param: (action: string, name: string) => ParamValue;
  /** Parameters of the action being judged by its `limit`. */
  readonly params: Readonly<Record<string, ParamValue>>;
}

export type Condition = (scope: Scope) => unknown;

/** A call such as `done('refund')` with the place of its literal, so that ids can be checked. */
export interface NamedId {
  readonly call: 'said' | 'now' | 'done' | 'tried' | 'revealed' | 'asked' | 'param';
  readonly id: string;
  readonly offset: number;
  /** The second literal of `param('refund', 'amount')`. */
  readonly name?: string;
  readonly nameOffset?: number;
}

export type ConditionResult =
  | {
      readonly ok: true;
      readonly condition: Condition;
      readonly ids: readonly NamedId[];
      /** The condition as a tree, for whoever reasons about it. */
      readonly tree: ASTNode;
    }
  | { readonly ok: false; readonly error: MistakeInCondition };

export interface ConditionLanguage {
  readonly moods: readonly string[];
  readonly flags: Readonly<Record<string, FlagValue>>;
  readonly limits: readonly string[];
}

type ParamTypes = Readonly<Record<string, 'double' | 'string' | 'bool'>>;
type Answer = 'bool' | 'number';
type Compile = (text: string, answer: Answer, params?: ParamTypes) => ConditionResult;

const idCalls: ReadonlySet<string> = new Set(['said', 'now', 'done', 'tried', 'revealed', 'asked', 'param']);

function isIdCall(name: string): name is NamedId['call'] {
  return idCalls.has(name);
}

function namedIds(node: ASTNode, found: NamedId[]): void {
  if (node.op === 'call') {
    const [name, args] = node.args;
    const [first, second] = args;
    if (isIdCall(name) && first?.op === 'value' && typeof first.args === 'string') {
      const named = { call: name, id: first.args, offset: first.range.start };
      const isLiteral = second?.op === 'value' && typeof second.args === 'string';
      found.push(isLiteral ? { ...named, name: String(second.args), nameOffset: second.range.start } : named);
    }
    for (const arg of args) namedIds(arg, found);
    return;
  }
  const children: unknown = node.args;
  for (const child of Array.isArray(children) ? children.flat() : [children]) {
    if (isNode(child)) namedIds(child, found);
  }
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'op' in value && 'args' in value;
}

// Moods are decimals but an author writes `mood.anger + 1` and `mood.anger == 4`; let both sides mix.
function mixNumbers(environment: Environment): void {
  const number = (value: unknown): number => Number(value);
  for (const [left, right] of [
    ['double', 'int'],
    ['int', 'double'],
  ] as const) {
    environment.registerOperator(`${left} + ${right}`, (a, b) => number(a) + number(b));
    environment.registerOperator(`${left} - ${right}`, (a, b) => number(a) - number(b));
    environment.registerOperator(`${left} * ${right}`, (a, b) => number(a) * number(b));
    environment.registerOperator(`${left} / ${right}`, (a, b) => number(a) / number(b));
  }
  // Registers the mirrored form as well.
  environment.registerOperator('double == int', (a, b) => number(a) === number(b));
}

function environmentFor(language: ConditionLanguage, current: () => Scope): Environment {
  const environment = new Environment({ unlistedVariablesAreDyn: false });
  mixNumbers(environment);
  const doubles = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, 'double']));
  environment.registerVariable('mood', { schema: doubles(language.moods) });
  environment.registerVariable('limits', { schema: doubles(language.limits) });
  environment.registerVariable('flags', {
    schema: Object.fromEntries(
      Object.entries(language.flags).map(([name, value]) => [
        name,
        typeof value === 'number' ? 'double' : 'bool',
      ]),
    ),
  });
  environment.registerVariable('turns', 'int').registerVariable('left', 'bool');
  environment.registerFunction('said(string): int', (id: string) => BigInt(current().said(id)));
  environment.registerFunction('now(string): bool', (id: string) => current().now(id));
  environment.registerFunction('done(string): bool', (id: string) => current().done(id));
  environment.registerFunction('tried(string): bool', (id: string) => current().tried(id));
  environment.registerFunction('revealed(string): bool', (id: string) => current().revealed(id));
  environment.registerFunction('asked(string): int', (id: string) => BigInt(current().asked(id)));
  environment.registerFunction('param(string, string): dyn', (id: string, name: string) =>
    current().param(id, name),
  );
  return environment;
}

/**
 * A compiler of the scenario's conditions (CEL, typed). The mistakes it finds carry their place.
 * What a compiled condition answers depends on the scope alone.
 */
export function conditionCompiler(language: ConditionLanguage): Compile {
  let scope: Scope | undefined;
  const current = (): Scope => {
    if (scope === undefined) throw new Error('a condition ran without a scope');
    return scope;
  };
  const plain = environmentFor(language, current);
  // Many conditions are asked of one scope, one after the other.
  let latest: { readonly scope: Scope; readonly variables: Record<string, unknown> } | undefined;
  const variablesOf = (now: Scope): Record<string, unknown> => {
    if (latest?.scope === now) return latest.variables;
    const { mood, flags, limits, left, params, turns } = now;
    const variables = { ...params, mood, flags, limits, left, turns: BigInt(turns) };
    latest = { scope: now, variables };
    return variables;
  };
  return (text, answer, params) => {
    try {
      let environment = plain;
      if (params !== undefined) {
        environment = plain.clone();
        for (const [name, type] of Object.entries(params)) environment.registerVariable(name, type);
      }
      const parsed = environment.parse(text);
      const checked = parsed.check();
      if (!checked.valid) return { ok: false, error: mistakeInCondition(text, checked.error) };
      const fits = answer === 'bool' ? ['bool', 'dyn'] : ['int', 'double', 'dyn'];
      if (!fits.includes(checked.type ?? 'dyn')) {
        return { ok: false, error: { message: `gives ${checked.type}, not ${answer}`, offset: 0 } };
      }
      const ids: NamedId[] = [];
      namedIds(parsed.ast, ids);
      const condition: Condition = (now) => {
        const outer = scope;
        scope = now;
        try {
          return parsed(variablesOf(now));
        } catch {
          // A missing optional parameter, for example: what cannot be worked out does not hold.
          return undefined;
        } finally {
          scope = outer;
        }
      };
      return { ok: true, condition, ids, tree: parsed.ast };
    } catch (error) {
      return { ok: false, error: mistakeInCondition(text, error) };
    }
  };
}

export function holds(condition: Condition | undefined, scope: Scope): boolean {
  return condition === undefined || condition(scope) === true;
}
