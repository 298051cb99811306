import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { compiled, source } from './places.js';

/*
 * Compiles the program's source for the tests, file by file, where it has changed since the last run: Node itself then
 * loads it, which is quicker than a transformation on request in every process.
 */

const isModule = (name: string): boolean => /\.(ts|js)$/.test(name) && !name.endsWith('.d.ts');
const compiledName = (name: string): string => name.replace(/\.ts$/, '.js');

/** In milliseconds; 0 where there is no file. */
async function changedAt(file: string): Promise<number> {
  return stat(file).then(
    ({ mtimeMs }) => Math.floor(mtimeMs),
    () => 0,
  );
}

interface Module {
  /** Path below the source. */
  readonly name: string;
  readonly changed: number;
}

/** Modules that were changed at another time than what was compiled of them. */
async function outdated(names: readonly string[]): Promise<readonly Module[]> {
  const modules = await Promise.all(
    names.map(async (name) => {
      const changed = await changedAt(path.join(source, name));
      return { name, changed, made: await changedAt(path.join(compiled, compiledName(name))) };
    }),
  );
  return modules.filter(({ changed, made }) => changed !== made);
}

/** What is left of a module that was moved or removed must not be found any more. */
async function removeOrphans(names: readonly string[]): Promise<void> {
  const expected = new Set(names.map((name) => path.join(compiled, compiledName(name))));
  const there = await readdir(compiled, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = there
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  await Promise.all(files.filter((file) => !expected.has(file)).map((file) => rm(file, { force: true })));
}

/** Another run beside this one finds each file whole: the one of before, or the new one. */
async function writeWhole(file: string, contents: Uint8Array, changed: number): Promise<void> {
  const beside = `${file}.${process.pid}`;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(beside, contents);
  await utimes(beside, changed / 1000, changed / 1000);
  await rename(beside, file);
}

/** Runs before the tests. */
export async function setup(): Promise<void> {
  const entries = await readdir(source, { recursive: true });
  const names = entries.filter(isModule);
  await removeOrphans(names);
  const modules = await outdated(names);
  const times = new Map(
    modules.map(({ name, changed }) => [path.join(compiled, compiledName(name)), changed]),
  );
  const { outputFiles } = await build({
    entryPoints: modules.map(({ name }) => path.join(source, name)),
    outbase: source,
    outdir: compiled,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // A failed test names the line of the source.
    sourcemap: 'inline',
    write: false,
  });
  await Promise.all(
    outputFiles.map(({ path: file, contents }) => writeWhole(file, contents, times.get(file) ?? 0)),
  );
}
