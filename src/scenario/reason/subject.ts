import type { ASTNode } from '@marcbachmann/cel-js';

function textOf(node: ASTNode | undefined): string | undefined {
  return node?.op === 'value' && typeof node.args === 'string' ? node.args : undefined;
}

const asking: ReadonlySet<string> = new Set(['said', 'now', 'done', 'tried', 'revealed', 'asked']);

/**
 * What a part of a condition asks after: `mood.anger`, `flags.told`, `limits.refund`, `turns`, `left`, the name of
 * a parameter, `said:apologise`, `done:refund` …; undefined for anything put together from more.
 */
export function subjectOf(node: ASTNode): string | undefined {
  if (node.op === 'id') return node.args;
  if (node.op === '.') {
    const [of, name] = node.args;
    return of.op === 'id' ? `${of.args}.${name}` : undefined;
  }
  if (node.op !== 'call') return undefined;
  const [name, args] = node.args;
  const id = textOf(args[0]);
  return asking.has(name) && args.length === 1 && id !== undefined ? `${name}:${id}` : undefined;
}
