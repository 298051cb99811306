import type { ASTNode } from '@marcbachmann/cel-js';
import { referencesIn } from '../check/references.js';
import { whenEnvironment } from './environments.js';

export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=';

/** What an answer is compared with; null stands for "no answer". */
export type PlainValue = string | number | boolean | null;

/** A condition over answers alone, without the rest of what CEL can say. */
export type PlainCondition =
  | {
      readonly kind: 'compares';
      readonly question: string;
      readonly by: Comparison;
      readonly value: PlainValue;
    }
  /** One of several answers that may be ticked. */
  | { readonly kind: 'ticked'; readonly question: string; readonly option: string }
  | { readonly kind: 'and' | 'or'; readonly left: PlainCondition; readonly right: PlainCondition }
  | { readonly kind: 'not'; readonly of: PlainCondition };

export interface ReadCondition {
  /** Undefined where the condition says more than a `PlainCondition` can. */
  readonly plain: PlainCondition | undefined;
  /** Ids of the questions that it looks at, each once. */
  readonly questions: readonly string[];
}

/** A condition as people and other programs can be told it. What does not parse looks at nothing. */
export function readCondition(when: string): ReadCondition {
  const ast = parse(when);
  if (!ast) return { plain: undefined, questions: [] };
  const questions = referencesIn(ast).flatMap(({ kind, id }) => (kind === 'question' ? [id] : []));
  return { plain: plainOf(ast), questions: [...new Set(questions)] };
}

function parse(when: string): ASTNode | undefined {
  try {
    return whenEnvironment({ facts: null }).parse(when).ast;
  } catch {
    return undefined;
  }
}

const TURNED: Readonly<Record<Comparison, Comparison>> = {
  '==': '==',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

function plainOf(node: ASTNode): PlainCondition | undefined {
  switch (node.op) {
    case '&&':
    case '||': {
      const [left, right] = [plainOf(node.args[0]), plainOf(node.args[1])];
      return left && right && { kind: node.op === '&&' ? 'and' : 'or', left, right };
    }
    case '!_': {
      const of = plainOf(node.args);
      return of && { kind: 'not', of };
    }
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return compared(node.args[0], node.op, node.args[1]);
    case 'in':
      return ticked(node.args[0], node.args[1]);
    default:
      return undefined;
  }
}

function compared(left: ASTNode, by: Comparison, right: ASTNode): PlainCondition | undefined {
  const [asked, told] = [questionOf(left), questionOf(right)];
  if (asked !== undefined) {
    const value = literalOf(right);
    return value && { kind: 'compares', question: asked, by, value: value.value };
  }
  const value = literalOf(left);
  return told === undefined || !value
    ? undefined
    : { kind: 'compares', question: told, by: TURNED[by], value: value.value };
}

/** `'a' in answers.q`, and `answers.q in ['a', 'b']`. */
function ticked(left: ASTNode, right: ASTNode): PlainCondition | undefined {
  const among = questionOf(right);
  const option = literalOf(left)?.value;
  if (among !== undefined) {
    return typeof option === 'string' ? { kind: 'ticked', question: among, option } : undefined;
  }
  const question = questionOf(left);
  if (question === undefined || right.op !== 'list' || right.args.length === 0) return undefined;
  const each = right.args.map((item): PlainCondition | undefined => {
    const value = literalOf(item);
    return value && { kind: 'compares', question, by: '==', value: value.value };
  });
  return each.reduce((left, right) => left && right && { kind: 'or', left, right });
}

/** The question in `answers.greeted` or `answers['queue-minutes']`. */
function questionOf(node: ASTNode): string | undefined {
  if (node.op === '.' && isAnswers(node.args[0])) return node.args[1];
  if (node.op !== '[]' || !isAnswers(node.args[0])) return undefined;
  const key = node.args[1];
  return key.op === 'value' && typeof key.args === 'string' ? key.args : undefined;
}

function isAnswers(node: ASTNode): boolean {
  return node.op === 'id' && node.args === 'answers';
}

function literalOf(node: ASTNode): { readonly value: PlainValue } | undefined {
  if (node.op === '-_') {
    const inner = literalOf(node.args)?.value;
    return typeof inner === 'number' ? { value: -inner } : undefined;
  }
  if (node.op !== 'value') return undefined;
  const value = node.args;
  if (typeof value === 'bigint') return { value: Number(value) };
  return value === null ||
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean'
    ? { value }
    : undefined;
}
