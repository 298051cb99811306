import { isMapping } from './schema.js';

/** Longer texts are no names. */
const longestName = 64;

/** Every key and every short text of a value: what may be a name. */
export function namesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.length <= longestName ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (!isMapping(value)) return [];
  return Object.entries(value).flatMap(([key, child]) => [key, ...namesIn(child)]);
}
