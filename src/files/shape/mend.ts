import { didYouMean } from '../did-you-mean.js';
import type { Problem } from '../problem.js';
import type { Finding, Pointer } from './finding.js';
import { isMapping, resolved, type Schema } from './schema.js';
import { neutralValue, schemaAt } from './schema-at.js';

/** A value that was made to fit its schema as far as later checks rely on it. */
export interface Mended {
  readonly value: unknown;
  /** Where something was taken out, put in or replaced, in the written file. */
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

function namesIn(value: unknown, names: Set<string>): void {
  if (typeof value === 'string' && value.length <= 64) names.add(value);
  else if (Array.isArray(value)) for (const item of value) namesIn(item, names);
  else if (isMapping(value)) {
    for (const [key, child] of Object.entries(value)) {
      names.add(key);
      namesIn(child, names);
    }
  }
}

/** What is wrong only in its range, its length or its count is of the right type, and can be looked into as it is. */
const leftAsItIs: ReadonlySet<Finding['kind']> = new Set([
  'out-of-range',
  'wrong-form',
  'wrong-count',
  'other',
]);

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
  const renamed = new Map<string, string>();
  const parentSchema = (pointer: Pointer): Schema => schemaAt(pointer.slice(0, -1), schema) ?? {};

  const unknownKey = (pointer: Pointer): void => {
    const box = boxAt(copy, pointer.slice(0, -1));
    const key = String(pointer.at(-1));
    if (box === undefined || !Object.hasOwn(box, key)) return;
    const known = Object.keys(parentSchema(pointer).properties ?? {});
    const near = didYouMean(
      key,
      known.filter((name) => !Object.hasOwn(box, name)),
    );
    if (near === undefined) namesIn(box[key], lost);
    else {
      box[near] = box[key];
      renamed.set(JSON.stringify([...pointer.slice(0, -1), near]), key);
    }
    delete box[key];
    places.push(pointer);
  };
  const replace = (pointer: Pointer): void => {
    const last = pointer.at(-1);
    const box = boxAt(copy, pointer.slice(0, -1));
    if (last === undefined || box === undefined) return;
    namesIn(box[last], lost);
    const needed = Array.isArray(box) || (parentSchema(pointer).required ?? []).includes(String(last));
    const own = schemaAt(pointer, schema);
    if (needed && own !== undefined) box[last] = neutralValue(own, schema);
    else if (!Array.isArray(box)) delete box[last];
    places.push(pointer);
  };
  const fill = (pointer: Pointer): void => {
    const box = boxAt(copy, pointer);
    const here = schemaAt(pointer, schema);
    if (box === undefined || here === undefined) return;
    for (const key of here.required ?? []) {
      if (Object.hasOwn(box, key)) continue;
      box[key] = neutralValue(resolved(here.properties?.[key] ?? {}, schema), schema);
      places.push([...pointer, key]);
    }
  };
  for (const kind of ['unknown-key', 'replaced', 'missing-key'] as const) {
    for (const finding of findings) {
      if (leftAsItIs.has(finding.kind)) continue;
      const own =
        finding.kind === 'unknown-key' || finding.kind === 'missing-key' ? finding.kind : 'replaced';
      if (own !== kind) continue;
      if (kind === 'unknown-key') unknownKey(finding.pointer);
      else if (kind === 'missing-key') fill(finding.pointer);
      else replace(finding.pointer);
    }
  }
  const written = (pointer: Pointer): Pointer =>
    pointer.map((name, index) => renamed.get(JSON.stringify(pointer.slice(0, index + 1))) ?? name);
  return { value: copy, places, lost, written };
}

const startsWith = (pointer: Pointer, start: Pointer): boolean =>
  start.every((name, index) => pointer[index] === name);

/** Where the things of a kind are declared, by the word that problems have for the kind. */
export type Declarations = Readonly<Record<string, readonly Pointer[]>>;

/** Whether a problem that was found in the mended value only follows from what was mended. */
export function followsFrom(
  { places, lost }: Mended,
  problem: Problem,
  pointer: Pointer,
  declarations: Declarations,
): boolean {
  if (places.some((place) => startsWith(pointer, place))) return true;
  const [, kind = '', name] = /^(?:unknown|no) ([a-z ]+) "([^"]*)"/.exec(problem.message) ?? [];
  if (name === undefined) return false;
  // Where all of them are gone, nothing that names one can be judged.
  const declared = declarations[kind] ?? [];
  const gone = declared.some((block) => places.some((place) => startsWith(block, place)));
  return gone || lost.has(name);
}
