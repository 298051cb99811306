import { isMap, isScalar, isSeq, type Pair, Scalar } from 'yaml';
import type { ParsedYaml } from '../../read-yaml.js';
import type { TextEdit } from './edit.js';

/** A scalar as it is written. */
export interface WrittenScalar {
  readonly from: number;
  readonly to: number;
  readonly source: string;
  readonly value: unknown;
  readonly quoting: 'plain' | 'single' | 'double' | 'block';
}

const quotings: Readonly<Partial<Record<string, WrittenScalar['quoting']>>> = {
  [Scalar.PLAIN]: 'plain',
  [Scalar.QUOTE_SINGLE]: 'single',
  [Scalar.QUOTE_DOUBLE]: 'double',
};

/** The pairs and items on the way to the end of a path; aliases are not followed: what they repeat stands elsewhere. */
export function pairAt(pointer: readonly (string | number)[], { document }: ParsedYaml): Pair | undefined {
  let node: unknown = document.contents;
  let last: Pair | undefined;
  for (const step of pointer) {
    last = undefined;
    if (isMap(node)) {
      last = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      node = last?.value;
    } else node = isSeq(node) ? node.items[Number(step)] : undefined;
  }
  return last;
}

function nodeAt(pointer: readonly (string | number)[], { document }: ParsedYaml): unknown {
  let node: unknown = document.contents;
  for (const step of pointer) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      node = pair?.value;
    } else node = isSeq(node) ? node.items[Number(step)] : undefined;
  }
  return node;
}

function written(node: unknown, { text }: ParsedYaml): WrittenScalar | undefined {
  // A tag or an anchor is somebody's intention that a change might break.
  if (!isScalar(node) || !node.range || node.tag !== undefined || node.anchor !== undefined) return undefined;
  const [from, to] = node.range;
  const source = text.slice(from, to);
  return { from, to, source, value: node.value, quoting: quotings[node.type ?? ''] ?? 'block' };
}

/** The scalar at the end of a path; undefined where there is none, or one with a tag or an anchor. */
export function scalarAt(
  pointer: readonly (string | number)[],
  parsed: ParsedYaml,
): WrittenScalar | undefined {
  return written(nodeAt(pointer, parsed), parsed);
}

/** The key at the end of a path. */
export function keyAt(pointer: readonly (string | number)[], parsed: ParsedYaml): WrittenScalar | undefined {
  return written(pairAt(pointer, parsed)?.key, parsed);
}

/** A name in the place of another; the quotes around it stay. Undefined for a name that would need other quotes. */
export function renamed(scalar: WrittenScalar, name: string): TextEdit | undefined {
  if (!/^[A-Za-z][\w-]*$/.test(name) || scalar.quoting === 'block') return undefined;
  const inset = scalar.quoting === 'plain' ? 0 : 1;
  return { from: scalar.from + inset, to: scalar.to - inset, text: name };
}
