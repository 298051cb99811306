import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedPath } from './package-files.js';
import type { ShapeName, ShapeValue } from './shapes.js';

/** Where the build puts the values of shipped files. */
const folder = 'dist/data/files';

/** A shipped file, parsed and checked at build time. */
interface Compiled<Value> {
  /** SHA-256 of its bytes, as 64 hexadecimal digits. */
  readonly hash: string;
  /** What it said. */
  readonly text: string;
  readonly value: Value;
}

/**
 * The compiled value of a shipped file, if that is what was read. It is found by the number of bytes and confirmed by the
 * whole text, so a file that was changed since is read anew, and no start has to hash what it reads.
 */
export function readCompiled<Name extends ShapeName>(
  name: Name,
  text: string,
  bytes: number,
): (Compiled<ShapeValue<Name>> & { readonly ok: true }) | undefined {
  const file = placeOf(name, bytes);
  if (!existsSync(file)) return undefined;
  const compiled: readonly Compiled<ShapeValue<Name>>[] = JSON.parse(readFileSync(file, 'utf8'));
  const same = compiled.find((each) => each.text === text);
  return same && { ok: true, ...same };
}

/** Forgets what an earlier build compiled: a schema may have changed where the files did not. */
export function forgetCompiled(): void {
  rmSync(shippedPath(folder), { recursive: true, force: true });
  mkdirSync(shippedPath(folder), { recursive: true });
}

export function writeCompiled(name: ShapeName, bytes: number, compiled: Compiled<unknown>): void {
  const file = placeOf(name, bytes);
  const others: readonly unknown[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  writeFileSync(file, JSON.stringify([...others, compiled]));
}

/** Files of one kind that are of the same length are kept together. */
function placeOf(name: ShapeName, bytes: number): string {
  return join(shippedPath(folder), `${name}-${bytes}.json`);
}
