import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedPath } from './package-files.js';
import type { ShapeName, ShapeValue } from './shapes.js';

/** Where the build puts the values of shipped files, each named by the hash of the file it was made from. */
const folder = 'dist/data/files';

/**
 * The value of a shipped file that was parsed and checked at build time. It is found by the hash of
 * the file's bytes, so a file that was changed since is read anew.
 */
export function readCompiled<Name extends ShapeName>(
  name: Name,
  hash: string,
): { readonly ok: true; readonly value: ShapeValue<Name> } | undefined {
  const file = join(shippedPath(folder), `${name}-${hash}.json`);
  if (!existsSync(file)) return undefined;
  return { ok: true, value: JSON.parse(readFileSync(file, 'utf8')) as ShapeValue<Name> };
}

/** Forgets what an earlier build compiled: a schema may have changed where the files did not. */
export function forgetCompiled(): void {
  rmSync(shippedPath(folder), { recursive: true, force: true });
  mkdirSync(shippedPath(folder), { recursive: true });
}

export function writeCompiled(name: ShapeName, hash: string, value: unknown): void {
  writeFileSync(join(shippedPath(folder), `${name}-${hash}.json`), JSON.stringify(value));
}
