import type { Pointer } from '../../shape/finding.js';
import { isMapping } from '../../shape/schema.js';

/** One entry of a file, such as a topic, a criterion or an action: what its author thinks of as one thing. */
export interface Part {
  readonly pointer: Pointer;
  readonly value: unknown;
}

/** The part that a place is in: the nearest entry of a list or of named mappings, else the top-level block. */
export function partAt(pointer: Pointer, file: unknown): Pointer {
  const [block, name] = pointer;
  if (block === undefined || name === undefined || !isMapping(file)) return pointer.slice(0, 1);
  const whole = file[block];
  if (Array.isArray(whole)) return pointer.slice(0, 2);
  const inner = isMapping(whole) ? whole[name] : undefined;
  if (Array.isArray(inner) && pointer.length > 2) return pointer.slice(0, 3);
  return isMapping(inner) ? pointer.slice(0, 2) : pointer.slice(0, 1);
}

/** Every part of a file, each with what stands in it. */
export function partsOf(file: unknown): readonly Part[] {
  if (!isMapping(file)) return [];
  const inList = (pointer: Pointer, list: readonly unknown[]): readonly Part[] =>
    list.map((value, index) => ({ pointer: [...pointer, index], value }));
  return Object.entries(file).flatMap(([block, whole]) => {
    if (Array.isArray(whole)) return inList([block], whole);
    if (!isMapping(whole)) return [{ pointer: [block], value: whole }];
    const entries = Object.entries(whole);
    const plain = entries.filter(([, value]) => !isMapping(value) && !Array.isArray(value));
    return [
      { pointer: [block], value: Object.fromEntries(plain) },
      ...entries.flatMap(([name, value]) => {
        if (Array.isArray(value)) return inList([block, name], value);
        return isMapping(value) ? [{ pointer: [block, name], value }] : [];
      }),
    ];
  });
}
