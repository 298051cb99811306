import type { ASTNode } from '@marcbachmann/cel-js';

/** Something that a condition names. */
export interface Reference {
  readonly kind: 'behaviour' | 'cue' | 'question' | 'criterion' | 'dimension';
  readonly id: string;
  /** Offset of the name in the condition, UTF-16. */
  readonly offset: number;
}

const kindByFunction: Readonly<Record<string, Reference['kind']>> = {
  said: 'behaviour',
  credited: 'behaviour',
  first: 'behaviour',
  last: 'behaviour',
  said_in_last: 'behaviour',
  cue: 'cue',
  cue_in_last: 'cue',
  met: 'criterion',
  share: 'criterion',
  score: 'dimension',
};

/** The names in a condition: literal arguments of its functions, and `answers.<criterion>`. */
export function referencesIn(node: ASTNode): readonly Reference[] {
  const own: Reference[] = [];
  if (node.op === 'call') {
    const kind = kindByFunction[node.args[0]];
    const argument = node.args[1][0];
    if (kind && argument) own.push(...literalsIn(argument).map((literal) => ({ kind, ...literal })));
  }
  if (node.op === '.' && isAnswers(node.args[0])) {
    own.push({ kind: 'question', id: node.args[1], offset: node.args[0].end + 1 });
  }
  if (node.op === '[]' && isAnswers(node.args[0])) {
    own.push(...literalsIn(node.args[1]).map((literal) => ({ kind: 'question' as const, ...literal })));
  }
  return [...own, ...childrenOf(node.args).flatMap(referencesIn)];
}

function isAnswers(node: ASTNode): boolean {
  return node.op === 'id' && node.args === 'answers';
}

function literalsIn(node: ASTNode): readonly { readonly id: string; readonly offset: number }[] {
  if (node.op === 'list') return node.args.flatMap(literalsIn);
  return node.op === 'value' && typeof node.args === 'string' ? [{ id: node.args, offset: node.start }] : [];
}

/** Nodes among the operands, however the operator nests them. */
export function childrenOf(operands: unknown): readonly ASTNode[] {
  if (Array.isArray(operands)) return operands.flatMap(childrenOf);
  return isNode(operands) ? [operands] : [];
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'op' in value && 'args' in value;
}
