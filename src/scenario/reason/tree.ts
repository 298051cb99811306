import type { ASTNode } from '@marcbachmann/cel-js';

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'op' in value && 'args' in value;
}

function nodesIn(operands: unknown): readonly ASTNode[] {
  if (Array.isArray(operands)) return operands.flatMap(nodesIn);
  return isNode(operands) ? [operands] : [];
}

/** The parts of a condition one level down. */
export function childrenOf(node: ASTNode): readonly ASTNode[] {
  return nodesIn(node.args);
}
