import type { Finding, Pointer } from './finding.js';
import { keyMeantBy } from './mapping-findings.js';
import { namesIn } from './names-in.js';
import { resolved, type Schema } from './schema.js';
import { neutralValue, schemaAt } from './schema-at.js';

/** A value that was made to fit its schema as far as later checks rely on it. */
export interface Mended {
  readonly value: unknown;
  /**
   * Where something was taken out, put in or replaced, in the written file; not where only a key was given the name that
   * was surely meant.
   */
  readonly places: readonly Pointer[];
  /** Every text and key of what was taken out: names that may be missed elsewhere. */
  readonly lost: ReadonlySet<string>;
  /** A place of the mended value as it is in the written file. */
  readonly written: (pointer: Pointer) => Pointer;
}

type Box = Record<string | number, unknown>;

function boxAt(value: unknown, pointer: Pointer): Box | undefined {
  let here: unknown = value;
  for (const name of pointer) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Box)[name];
  }
  return typeof here === 'object' && here !== null ? (here as Box) : undefined;
}

/** What is wrong only in its range, its length or its count is of the right type, and can be looked into as it is. */
const leftAsItIs: ReadonlySet<Finding['kind']> = new Set([
  'out-of-range',
  'wrong-form',
  'wrong-count',
  'other',
]);

const isReplaced = (kind: Finding['kind']): boolean =>
  !leftAsItIs.has(kind) && kind !== 'unknown-key' && kind !== 'missing-key';

/**
 * The value with what does not fit its schema mended just enough for the next checks: a misspelt key under the name that
 * was meant, an unknown one left out, a value of the wrong type left out or, where the key is needed, replaced by a
 * neutral one. Nothing of it is shown to anybody: it only keeps one mistake from hiding the others.
 *
 * @param findings what `findMisfits` said about the value
 */
export function mend(value: unknown, findings: readonly Finding[], schema: Schema): Mended {
  const copy = structuredClone(value);
  const places: Pointer[] = [];
  const lost = new Set<string>();
  const meantAt = new Map<string, string>();
  const writtenAt = new Map<string, string>();
  const keyOf = (pointer: Pointer): string => JSON.stringify(pointer);
  /** A place of the written value in the mended one. */
  const movedTo = (pointer: Pointer): Pointer =>
    pointer.map((name, index) => meantAt.get(keyOf(pointer.slice(0, index + 1))) ?? name);

  const unknownKey = (pointer: Pointer): void => {
    const parent = movedTo(pointer.slice(0, -1));
    const box = boxAt(copy, parent);
    const here = schemaAt(parent, schema) ?? {};
    const key = String(pointer.at(-1));
    if (box === undefined || !Object.hasOwn(box, key)) return;
    const taken = (name: string): boolean => Object.hasOwn(box, name);
    const meant = keyMeantBy(key, box[key], here, schema, taken);
    if (meant === undefined) {
      for (const name of namesIn(box[key])) lost.add(name);
      places.push(pointer);
    } else {
      box[meant] = box[key];
      meantAt.set(keyOf(pointer), meant);
      writtenAt.set(keyOf([...parent, meant]), key);
    }
    delete box[key];
  };
  const replace = (pointer: Pointer): void => {
    const at = movedTo(pointer);
    const last = at.at(-1);
    const box = boxAt(copy, at.slice(0, -1));
    if (last === undefined || box === undefined) return;
    for (const name of namesIn(box[last])) lost.add(name);
    const { required = [], properties = {} } = schemaAt(at.slice(0, -1), schema) ?? {};
    // A name that the author chose stays: others speak of it.
    const isOwnName = !Object.hasOwn(properties, last);
    const needed = Array.isArray(box) || isOwnName || required.includes(String(last));
    const own = schemaAt(at, schema);
    if (needed && own !== undefined) box[last] = neutralValue(own, schema);
    else if (!Array.isArray(box)) delete box[last];
    places.push(pointer);
  };
  const fill = (pointer: Pointer): void => {
    const at = movedTo(pointer);
    const box = boxAt(copy, at);
    const here = schemaAt(at, schema);
    if (box === undefined || here === undefined) return;
    for (const key of here.required ?? []) {
      if (Object.hasOwn(box, key)) continue;
      box[key] = neutralValue(resolved(here.properties?.[key] ?? {}, schema), schema);
      places.push([...pointer, key]);
    }
  };
  const of = (kind: Finding['kind']): readonly Pointer[] =>
    findings.filter((finding) => finding.kind === kind).map(({ pointer }) => pointer);
  const misspelt = of('unknown-key');
  for (const pointer of misspelt) unknownKey(pointer);
  for (const { kind, pointer } of findings) if (isReplaced(kind)) replace(pointer);
  for (const pointer of of('missing-key')) fill(pointer);
  // A needed key that was only meant to be there is not told as missing.
  for (const pointer of misspelt) fill(pointer.slice(0, -1));

  const written = (pointer: Pointer): Pointer =>
    pointer.map((name, index) => writtenAt.get(keyOf(pointer.slice(0, index + 1))) ?? name);
  return { value: copy, places, lost, written };
}
