import { createHash } from 'node:crypto';
import { readCompiled } from './compiled-files.js';
import type { Problem } from './problem.js';
import { readTextFile } from './read-text-file.js';
import { type ShapeName, type ShapeValue, shaped } from './shapes.js';

/** A file that was read, fits its schema and passed the checks of its room. */
export interface Loaded<Value> {
  readonly ok: true;
  readonly value: Value;
  /** SHA-256 of the file's bytes, as 64 hexadecimal digits. */
  readonly hash: string;
  /** What the file said. */
  readonly text: string;
  /** The file as it is shown to a person. */
  readonly file: string;
  /** Warnings; errors make the outcome `NotLoaded`. */
  readonly problems: readonly Problem[];
  /** Where the value was translated: what stands for it when it is kept, and where its problems are in the translation. */
  readonly kept?: { readonly hash: string; readonly text: string };
  readonly placed?: (problem: Problem) => Problem;
}

export interface NotLoaded {
  readonly ok: false;
  readonly file: string;
  readonly problems: readonly Problem[];
}

export type LoadOutcome<Value> = Loaded<Value> | NotLoaded;

/** SHA-256 of the bytes, as 64 hexadecimal digits. */
export function contentHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

type Check<Name extends ShapeName> = (value: ShapeValue<Name>) => readonly Problem[];

/**
 * Reads a file of a kind: YAML, schema, then what its room checks beyond the schema. All problems
 * of the first stage that fails are given; a stage whose input is broken is not run.
 *
 * @param path where it is on the disk
 * @param file the name to show in problems
 * @param check the room's own checks, with pointers into the file
 */
export async function loadFile<Name extends ShapeName>(
  name: Name,
  path: string,
  file: string,
  check: Check<Name> = () => [],
): Promise<LoadOutcome<ShapeValue<Name>>> {
  const read = await readTextFile(path, file);
  if (!read.ok) return { ok: false, file, problems: read.problems };
  return load(name, read.text, read.bytes, file, check);
}

/** The same for a text that was kept, such as a rubric as it was when a visit was recorded. */
export function loadText<Name extends ShapeName>(
  name: Name,
  text: string,
  file: string,
  check: Check<Name> = () => [],
): Promise<LoadOutcome<ShapeValue<Name>>> {
  return load(name, text, new TextEncoder().encode(text), file, check);
}

async function load<Name extends ShapeName>(
  name: Name,
  text: string,
  bytes: Uint8Array,
  file: string,
  check: Check<Name>,
): Promise<LoadOutcome<ShapeValue<Name>>> {
  const compiled = readCompiled(name, text, bytes.length);
  const outcome = compiled ?? (await shaped(name, text, file));
  if (!outcome.ok) return { ok: false, file, problems: outcome.problems };
  const problems = check(outcome.value).map((problem) => ({ file, ...problem }));
  if (problems.some((problem) => problem.severity === 'error')) return { ok: false, file, problems };
  const hash = compiled?.hash ?? contentHash(bytes);
  return { ok: true, value: outcome.value, hash, text, file, problems };
}
