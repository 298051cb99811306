import { isAlias, isMap, isNode, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Problem } from './problem.js';
import type { ParsedYaml } from './read-yaml.js';
import { offsetInSource } from './scalar-offset.js';

/** A place in a file: line and column from 1, and the whole source line. */
export interface Place {
  readonly line: number;
  /** In UTF-16 units of `sourceLine`. */
  readonly column: number;
  readonly sourceLine: string;
}

interface Found {
  readonly key?: Node;
  readonly value?: Node;
}

type Step = string | number;

function nodeOrNothing(value: unknown): Node | undefined {
  return isNode(value) ? value : undefined;
}

function found(key: Node | undefined, value: Node | undefined): Found {
  return { ...(key === undefined ? {} : { key }), ...(value === undefined ? {} : { value }) };
}

function child(parent: Node | undefined, step: Step, parsed: ParsedYaml): Found | undefined {
  const node = isAlias(parent) ? parent.resolve(parsed.document) : parent;
  if (isMap(node)) {
    const pair = node.items.find(
      (item: Pair) => isScalar(item.key) && String(item.key.value) === String(step),
    );
    return pair === undefined ? undefined : found(nodeOrNothing(pair.key), nodeOrNothing(pair.value));
  }
  if (isSeq(node)) {
    const item = nodeOrNothing(node.items[Number(step)]);
    return item === undefined ? undefined : found(undefined, item);
  }
  return undefined;
}

/** The node at the end of the path, or the nearest one above it that exists. */
function follow(pointer: readonly Step[], parsed: ParsedYaml): { found: Found; complete: boolean } {
  let current: Found = found(undefined, nodeOrNothing(parsed.document.contents));
  for (const step of pointer) {
    const next = child(current.value, step, parsed);
    if (next === undefined) return { found: current, complete: false };
    current = next;
  }
  return { found: current, complete: true };
}

function offsetOf(problem: Problem, pointer: readonly Step[], parsed: ParsedYaml): number {
  const { found: place, complete } = follow(pointer, parsed);
  const { key, value } = place;
  const keyStart = key?.range?.[0];
  const valueStart = value?.range?.[0];
  if (complete && problem.offset !== undefined && isScalar(value) && valueStart !== undefined) {
    return offsetInSource(parsed.text, valueStart, String(value.value ?? ''), problem.offset);
  }
  // An empty value has no place of its own, and a missing child is best shown at its parent's key.
  const isEmpty = isScalar(value) && value.range?.[0] === value.range?.[1];
  const preferKey = problem.at === 'key' || !complete || isEmpty;
  return (preferKey ? (keyStart ?? valueStart) : (valueStart ?? keyStart)) ?? 0;
}

export function sourceLineAt(text: string, line: number): string {
  return (text.split('\n')[line - 1] ?? '').replace(/\r$/, '');
}

/** The same by the line's beginning: a file is not cut into lines for each of its problems. */
function lineOf({ text, lineCounter }: ParsedYaml, line: number): string {
  const from = lineCounter.lineStarts[line - 1];
  if (from === undefined) return sourceLineAt(text, line);
  const to = text.indexOf('\n', from);
  return text.slice(from, to < 0 ? text.length : to).replace(/\r$/, '');
}

/** Where a problem is, from its pointer and offset or its line and column. */
export function locate(problem: Problem, parsed: ParsedYaml): Place {
  if (problem.line !== undefined) {
    const { line, column = 1 } = problem;
    return { line, column, sourceLine: lineOf(parsed, line) };
  }
  const offset = offsetOf(problem, problem.pointer ?? [], parsed);
  const { line, col } = parsed.lineCounter.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col), sourceLine: lineOf(parsed, line) };
}
