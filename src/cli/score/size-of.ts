import { statSync } from 'node:fs';
import path from 'node:path';

/** Bytes in all of the files; undefined where one is standard input or a pipe, whose length nobody knows. */
export function sizeOf(files: readonly string[], cwd: string): number | undefined {
  let bytes = 0;
  for (const file of files) {
    if (file === '-') return undefined;
    const found = statSync(path.resolve(cwd, file), { throwIfNoEntry: false });
    if (found?.isFile() === true) bytes += found.size;
    else if (found !== undefined && !found.isDirectory()) return undefined;
  }
  return bytes;
}
