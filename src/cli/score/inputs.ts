import path from 'node:path';
import { unreadable } from '../../conversation/problems.js';
import type { ReadItem } from '../../conversation/reader.js';
import { makeProblem } from '../../files/make-problem.js';
import { inputBytes } from '../../files/open-input.js';
import type { Problem } from '../../files/problem.js';
import { readTranscript } from '../../files/read-transcript.js';
import type { Run } from '../command.js';
import type { ScoreSettings } from './score-options.js';

export type InputItem = ReadItem | { readonly kind: 'unreadable'; readonly problem: Problem };

/** The problem behind an error of the file system. */
export function fileProblem(error: unknown, file: string): Problem {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return makeProblem('FI101', 'no such file', { file });
  if (code === 'EISDIR') return makeProblem('FI102', 'this is a folder', { file });
  if (code === 'EACCES' || code === 'EPERM')
    return makeProblem('FI102', 'no permission to read it', { file });
  return unreadable({ file }, error instanceof Error ? error.message : String(error));
}

/** A stream whose bytes are counted as they pass. */
async function* counted(
  source: AsyncIterable<Uint8Array | string>,
  count: (bytes: number) => void,
): AsyncGenerator<Uint8Array | string> {
  for await (const chunk of source) {
    count(chunk.length);
    yield chunk;
  }
}

/**
 * Everything that is in one file, in its order; `-` is standard input. A file that cannot be read is an item, too.
 *
 * @param count told of bytes as they are read
 */
export async function* readInput(
  run: Run,
  name: string,
  settings: ScoreSettings,
  count: (bytes: number) => void = () => undefined,
): AsyncGenerator<readonly InputItem[]> {
  const standard = name === '-';
  const file = standard ? run.messages.scoreStdinName : name;
  const id = standard ? 'stdin' : path.basename(name).replace(/\.[^.]+$/, '');
  try {
    const source = standard ? run.stdin : inputBytes(path.resolve(run.cwd, name));
    yield* readTranscript(counted(source, count), { ...settings, file, id });
  } catch (error) {
    yield [{ kind: 'unreadable', problem: fileProblem(error, file) }];
  }
}

/** Everything that is in the named files, in their order. */
export async function* readInputs(
  run: Run,
  files: readonly string[],
  settings: ScoreSettings,
): AsyncGenerator<readonly InputItem[]> {
  for (const name of files) yield* readInput(run, name, settings);
}
