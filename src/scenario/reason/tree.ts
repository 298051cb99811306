import type { ASTNode } from '@marcbachmann/cel-js';

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'op' in value && 'args' in value;
}

function collect(operands: unknown, nodes: ASTNode[]): void {
  if (Array.isArray(operands)) for (const operand of operands) collect(operand, nodes);
  else if (isNode(operands)) nodes.push(operands);
}

/** The parts of a condition one level down. */
export function childrenOf(node: ASTNode): readonly ASTNode[] {
  const nodes: ASTNode[] = [];
  collect(node.args, nodes);
  return nodes;
}
