import type { ASTNode } from '@marcbachmann/cel-js';
import { compared, isComparison, type Value } from '../conditions/comparison.js';

/** What a condition can come out as: always or never true, sometimes, or not to be told. */
export type Outcomes = 'always' | 'never' | 'sometimes' | 'unknown';

/** A value that the conversation decides, and what it can be as far as the condition can tell the difference. */
interface Atom {
  readonly kind: 'count' | 'place' | 'share' | 'score' | 'flag' | 'word';
}

/** Functions and names of conditions by what they give. The lowest count is 0, the lowest place -1 (none). */
const kinds: Readonly<Record<string, Atom['kind']>> = {
  ...{ said: 'count', cue: 'count', done: 'count', credited: 'count', withheld: 'count' },
  ...{ said_in_last: 'count', cue_in_last: 'count', empty_turns: 'count' },
  ...{ turns: 'count', agent_turns: 'count', customer_turns: 'count' },
  ...{
    first: 'place',
    last: 'place',
    share: 'share',
    score: 'score',
    met: 'flag',
    desk: 'flag',
    channel: 'word',
  },
};
const lowest = { count: 0, place: -1, share: -1, score: -1 } as const;

/** Something that is not compared here: the condition is left alone. */
const unclear = Symbol('unclear');
type Assignment = ReadonlyMap<string, Value>;
/** More combinations are not tried; a condition of that size is hardly constant. */
const mostTried = 4096;

/**
 * Tries a condition with every value that it can tell apart: around each number that it names, and one beyond. What all of
 * them agree on is so in every conversation; the reverse is not claimed, because some combinations never happen.
 */
export function outcomesOf(ast: ASTNode): Outcomes {
  const atoms = new Map<string, Atom>();
  const numbers = new Set<number>([0, 1]);
  const words = new Set<string>();
  if (!collect(ast, atoms, numbers, words)) return 'unknown';
  const choices = [...atoms].map(([key, { kind }]) => [key, valuesOf(kind, numbers, words)] as const);
  if (choices.reduce((count, [, values]) => count * values.length, 1) > mostTried) return 'unknown';
  const seen = new Set<Value>();
  for (const assignment of combinations(choices, 0, new Map())) {
    const value = evaluate(ast, assignment);
    if (typeof value !== 'boolean') return 'unknown';
    seen.add(value);
    if (seen.size === 2) return 'sometimes';
  }
  return seen.has(true) ? 'always' : 'never';
}

/** Whether the whole tree is understood; fills in what it depends on and what it compares that with. */
function collect(node: ASTNode, atoms: Map<string, Atom>, numbers: Set<number>, words: Set<string>): boolean {
  const all = (nodes: readonly ASTNode[]) => nodes.every((each) => collect(each, atoms, numbers, words));
  switch (node.op) {
    case 'value': {
      const value = plain(node.args);
      if (typeof value === 'number') numbers.add(value);
      if (typeof value === 'string') words.add(value);
      return value !== unclear;
    }
    case 'id':
    case 'call': {
      const kind = kinds[typeof node.args === 'string' ? node.args : node.args[0]];
      if (kind !== undefined) atoms.set(keyOf(node), { kind });
      return kind !== undefined;
    }
    case '!_':
    case '-_':
      return collect(node.args, atoms, numbers, words);
    case '?:':
      return all(node.args);
    case '&&':
    case '||':
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return all(node.args);
    default:
      return false;
  }
}

const keyOf = (node: ASTNode): string => node.input.slice(node.start, node.end).replace(/\s+/g, '');

function plain(value: unknown): Value | typeof unclear {
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean'
    ? value
    : unclear;
}

function valuesOf(kind: Atom['kind'], numbers: Set<number>, words: Set<string>): readonly Value[] {
  if (kind === 'flag') return [true, false];
  if (kind === 'word') return [...words, 'another'];
  const step = kind === 'count' || kind === 'place' ? 1 : 0.25;
  const around = [...numbers].flatMap((number) => [
    -number - step,
    -number,
    number - step,
    number,
    number + step,
  ]);
  return [...new Set([lowest[kind], ...around])].filter((value) => value >= lowest[kind]);
}

function* combinations(
  choices: readonly (readonly [string, readonly Value[]])[],
  from: number,
  chosen: Map<string, Value>,
): Generator<Assignment> {
  const choice = choices[from];
  if (choice === undefined) {
    yield chosen;
    return;
  }
  for (const value of choice[1]) yield* combinations(choices, from + 1, chosen.set(choice[0], value));
}

function evaluate(node: ASTNode, values: Assignment): Value | typeof unclear {
  switch (node.op) {
    case 'value':
      return plain(node.args);
    case 'id':
    case 'call':
      return values.get(keyOf(node)) ?? unclear;
    case '!_':
      return evaluate(node.args, values) !== true;
    case '-_':
      return -Number(evaluate(node.args, values));
    case '?:':
      return evaluate(evaluate(node.args[0], values) === true ? node.args[1] : node.args[2], values);
    case '&&':
      return evaluate(node.args[0], values) === true && evaluate(node.args[1], values) === true;
    case '||':
      return evaluate(node.args[0], values) === true || evaluate(node.args[1], values) === true;
    default:
      return compare(node, values);
  }
}

function compare(node: ASTNode, values: Assignment): Value | typeof unclear {
  if (!Array.isArray(node.args)) return unclear;
  const [left, right] = (node.args as readonly ASTNode[]).map((each) => evaluate(each, values));
  if (left === undefined || right === undefined || left === unclear || right === unclear) return unclear;
  return isComparison(node.op) ? compared(left, node.op, right) : unclear;
}
