import type { Environment } from '@marcbachmann/cel-js';
import type { Rubric } from '../rubric.js';
import { type Cell, capEnvironment, whenEnvironment, whereEnvironment } from './environments.js';
import type { Facts, ResultFacts } from './facts.js';

type Params = Readonly<Record<string, string | number | boolean>>;

/** The conditions of a rubric, ready to run. A condition that cannot be evaluated is false. */
export interface Conditions {
  readonly when: (criterion: string, facts: Facts) => boolean;
  readonly cap: (cap: string, facts: ResultFacts) => boolean;
  readonly floor: (floor: string, facts: ResultFacts) => boolean;
  readonly check: (check: string, facts: Facts) => boolean;
  readonly where: (criterion: string, params: Params, limits: Facts['limits']) => boolean;
}

const compiled = new WeakMap<Rubric, Conditions>();

/** Parses the rubric's conditions once and keeps them for as long as the rubric is in use. */
export function conditionsOf(rubric: Rubric): Conditions {
  const known = compiled.get(rubric);
  if (known) return known;
  const conditions = compile(rubric);
  compiled.set(rubric, conditions);
  return conditions;
}

function compile(rubric: Rubric): Conditions {
  const whenCell: Cell<Facts> = { facts: null };
  const capCell: Cell<ResultFacts> = { facts: null };
  const whenWords = whenEnvironment(whenCell);
  const whens = parseAll(whenWords, rubric.criteria, (criterion) => criterion.when);
  const checks = parseAll(whenWords, rubric.checks ?? [], (check) => check.when);
  const limits = capEnvironment(capCell);
  const caps = parseAll(limits, rubric.caps ?? [], (cap) => cap.when);
  const floors = parseAll(limits, rubric.floors ?? [], (floor) => floor.when);
  const wheres = parseAll(whereEnvironment(), rubric.criteria, (criterion) => criterion.done?.where);
  return {
    when: (id, facts) => run(whens.get(id), whenCell, facts),
    cap: (id, facts) => run(caps.get(id), capCell, facts),
    floor: (id, facts) => run(floors.get(id), capCell, facts),
    check: (id, facts) => run(checks.get(id), whenCell, facts),
    where: (id, params, limits) => isTrue(wheres.get(id), { ...params, params, limits }),
  };
}

type Run = (context: Readonly<Record<string, unknown>>) => unknown;

function parseAll<T extends { readonly id: string }>(
  environment: Environment,
  all: readonly T[],
  text: (one: T) => string | undefined,
): ReadonlyMap<string, Run | null> {
  const parsed = new Map<string, Run | null>();
  for (const one of all) {
    const expression = text(one);
    if (expression !== undefined) parsed.set(one.id, parse(environment, expression));
  }
  return parsed;
}

/** Null for what does not parse: `checkRubric` reports it, and running it is false. */
function parse(environment: Environment, expression: string): Run | null {
  try {
    return environment.parse(expression);
  } catch {
    return null;
  }
}

/** No condition is true; the cell is filled for as long as the condition runs. */
function run<F extends Facts>(expression: Run | null | undefined, cell: Cell<F>, facts: F): boolean {
  if (expression === undefined) return true;
  cell.facts = facts;
  try {
    return isTrue(expression, variables(facts));
  } finally {
    cell.facts = null;
  }
}

function isTrue(expression: Run | null | undefined, context: Readonly<Record<string, unknown>>): boolean {
  if (!expression) return false;
  try {
    return expression(context) === true;
  } catch {
    return false;
  }
}

const variablesOf = new WeakMap<Facts, Readonly<Record<string, unknown>>>();

/** What conditions see of a conversation; many conditions ask about the same one. */
function variables(facts: Facts | ResultFacts): Readonly<Record<string, unknown>> {
  const known = variablesOf.get(facts);
  if (known) return known;
  const made = makeVariables(facts);
  variablesOf.set(facts, made);
  return made;
}

function makeVariables(facts: Facts | ResultFacts): Readonly<Record<string, unknown>> {
  return {
    ...('emptyTurns' in facts ? { empty_turns: BigInt(facts.emptyTurns) } : {}),
    answers: facts.answers,
    limits: facts.limits,
    turns: BigInt(facts.turns),
    agent_turns: BigInt(facts.agentTurns),
    customer_turns: BigInt(facts.customerTurns),
    channel: facts.channel,
    desk: facts.desk,
  };
}
