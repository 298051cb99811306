import type { Pointer } from './finding.js';
import { resolved, type Schema } from './schema.js';

function step(schema: Schema, root: Schema, name: string | number): Schema | undefined {
  const here = resolved(schema, root);
  if (typeof name === 'number' && here.items !== undefined) return here.items;
  const key = String(name);
  const own = Object.hasOwn(here.properties ?? {}, key) ? here.properties?.[key] : undefined;
  if (own !== undefined) return own;
  for (const [pattern, child] of Object.entries(here.patternProperties ?? {}))
    if (new RegExp(pattern, 'u').test(key)) return child;
  for (const branch of [...(here.allOf ?? []), ...(here.anyOf ?? []), ...(here.oneOf ?? [])]) {
    const found = step(branch, root, name);
    if (found !== undefined) return found;
  }
  return typeof here.additionalProperties === 'object' ? here.additionalProperties : undefined;
}

/** The schema of what stands at the end of a path, as far as one of its branches tells; undefined where none does. */
export function schemaAt(pointer: Pointer, root: Schema): Schema | undefined {
  let here: Schema | undefined = root;
  for (const name of pointer) here = here === undefined ? undefined : step(here, root, name);
  return here === undefined ? undefined : resolved(here, root);
}

const deepest = 8;

/** A small value that fits a schema in type and keys; forms and ranges are kept where an example shows one. */
export function neutralValue(schema: Schema, root: Schema, depth = 0): unknown {
  const here = resolved(schema, root);
  if (here.const !== undefined) return here.const;
  if (here.enum !== undefined) return here.enum[0];
  const branch = here.anyOf?.[0] ?? here.oneOf?.[0];
  const types = typeof here.type === 'string' ? [here.type] : (here.type ?? []);
  if (types.length === 0 && branch !== undefined && depth < deepest)
    return neutralValue(branch, root, depth + 1);
  const type = types[0] ?? (here.properties === undefined ? 'string' : 'object');
  if (type === 'object') {
    const required = depth < deepest ? (here.required ?? []) : [];
    return Object.fromEntries(
      required.map((key) => [key, neutralValue(here.properties?.[key] ?? {}, root, depth + 1)]),
    );
  }
  if (type === 'array') {
    const items = here.items;
    if (items === undefined || depth >= deepest) return [];
    return Array.from({ length: here.minItems ?? 0 }, () => neutralValue(items, root, depth + 1));
  }
  if (type === 'integer' || type === 'number') return here.minimum ?? here.exclusiveMinimum ?? 1;
  if (type === 'boolean') return false;
  return '…';
}
