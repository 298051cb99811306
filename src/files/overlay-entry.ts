import { type Document, isMap, isScalar, type Pair } from 'yaml';
import type { UpdatedLine } from '../language/translation/update.js';

const keys = ['from', 'now', 'to', 'leave_out'] as const;
const order: readonly string[] = keys;

/** A text of several lines is written as a block, whatever stood there before. */
function isLong(value: unknown): boolean {
  return typeof value === 'string' && value.includes('\n');
}

/** The entry that stands there, with what has changed; a translator's comments and quotes stay. */
export function entryBroughtUp(document: Document, pair: Pair, { id, line }: UpdatedLine): Pair {
  if (isScalar(pair.key)) pair.key.value = id;
  const entry = pair.value;
  if (!isMap(entry)) return document.createPair(id, line);
  for (const key of keys) {
    const value = line[key];
    if (value === undefined) entry.delete(key);
    else if (entry.get(key) !== value) entry.set(key, isLong(value) ? document.createNode(value) : value);
  }
  entry.items.sort((a, b) => order.indexOf(String(a.key)) - order.indexOf(String(b.key)));
  return pair;
}
