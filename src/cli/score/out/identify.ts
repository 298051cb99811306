import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { makeProblem } from '../../../files/make-problem.js';
import { shippedPath } from '../../../files/package-files.js';
import { profiles } from '../../../language/profiles/index.js';
import { ProblemsError } from '../../failures.js';
import type { Messages } from '../../messages/messages.js';
import { packageVersion } from '../../version.js';
import { pathsOf } from './part-file.js';
import type { InputIdentity } from './run-identity.js';

const absent = { size: -1, changed: -1 };

/** An input as it is now. */
export function identifyInput(file: string, cwd: string): InputIdentity {
  const now = statSync(path.resolve(cwd, file), { throwIfNoEntry: false });
  return { file, ...(now ? { size: now.size, changed: now.mtimeMs } : absent) };
}

/** The version, and hashes of what behaviours are found with, where they were made at build time. */
export function identifyProgram(): string {
  const names = ['catalogue', ...Object.keys(profiles).map((code) => `model.${code}`)];
  const stamps = names.map((name) => {
    try {
      return readFileSync(shippedPath(`dist/data/${name}.stamp`), 'utf8').trim();
    } catch {
      return '';
    }
  });
  return [packageVersion(), ...stamps].join(' ').trim();
}

/** Where a file is, whatever way leads to it; a file that is not there yet is where its folder is. */
function realPlace(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    try {
      return path.join(realpathSync(path.dirname(file)), path.basename(file));
    } catch {
      return file;
    }
  }
}

/** Throws where the output, or a file that is kept beside it while it grows, is one of the inputs. */
export function refuseInputAsOutput(
  output: { readonly path: string; readonly name: string },
  files: readonly string[],
  cwd: string,
  messages: Messages,
): void {
  const written = new Set(Object.values(pathsOf(output.path)).map(realPlace));
  const same = files.find((file) => written.has(realPlace(path.resolve(cwd, file))));
  if (same === undefined) return;
  throw new ProblemsError([makeProblem('BT105', messages.scoreOutputIsInput, { file: output.name })]);
}
