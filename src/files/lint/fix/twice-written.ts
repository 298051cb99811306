import { isMap, isNode, isScalar, type Pair, visit } from 'yaml';
import type { ParsedYaml } from '../../read-yaml.js';
import type { Fix } from './edit.js';

/** From the beginning of a pair to its end, as it is written. */
function extent({ key, value }: Pair): { from: number; to: number } | undefined {
  const from = isNode(key) ? key.range?.[0] : undefined;
  const to = isNode(value) ? value.range?.[1] : undefined;
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** The whole lines of a pair that shares its lines with nothing else, no comment included. */
function wholeLines(pair: Pair, text: string): { from: number; to: number } | undefined {
  const own = extent(pair);
  if (own === undefined) return undefined;
  const from = text.lastIndexOf('\n', own.from - 1) + 1;
  const end = text.indexOf('\n', own.to);
  const to = end === -1 ? text.length : end + 1;
  const before = text.slice(from, own.from);
  const after = text.slice(own.to, to);
  const alone = before.trim() === '' && after.trim() === '' && !text.slice(own.from, own.to).includes('#');
  return alone ? { from, to } : undefined;
}

/** A key that is written twice with the very same value: the second one goes. */
export function twiceWritten({ document, text }: ParsedYaml): readonly Fix[] {
  const fixes: Fix[] = [];
  visit(document, {
    Map: (_key, map) => {
      // In braces several pairs share a line.
      if (!isMap(map) || map.flow === true) return;
      const seen = new Map<string, string>();
      for (const pair of map.items) {
        const own = extent(pair);
        if (!isScalar(pair.key) || own === undefined) continue;
        const name = String(pair.key.value);
        const source = text.slice(own.from, own.to);
        const lines = wholeLines(pair, text);
        if (seen.get(name) === source && lines !== undefined)
          fixes.push({ code: 'FI106', edits: [{ ...lines, text: '' }] });
        if (!seen.has(name)) seen.set(name, source);
      }
    },
  });
  return fixes;
}
