import { stat } from 'node:fs/promises';
import { makeProblem } from './make-problem.js';
import { inputBytes } from './open-input.js';
import type { Problem } from './problem.js';

/** Largest file that is read as a whole: 2 MB. */
export const largestFile = 2 * 1024 * 1024;

export type TextFile =
  | { readonly ok: true; readonly text: string; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problems: readonly Problem[] };

function refused(problem: Problem): TextFile {
  return { ok: false, problems: [problem] };
}

function tooLarge(size: number, file: string): TextFile {
  const megabytes = (size / 1024 / 1024).toFixed(1);
  return refused(makeProblem('FI103', `this file is too large: ${megabytes} MB of at most 2 MB`, { file }));
}

/** UTF-8 bytes as text, without a byte order mark. */
export function decodeText(bytes: Uint8Array, file: string): TextFile {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), bytes };
  } catch {
    const readable = new TextDecoder('utf-8').decode(bytes);
    const before = readable.slice(0, readable.indexOf('\ufffd')).split('\n');
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    return refused(makeProblem('FI104', 'this is not UTF-8 text', { file, ...place }));
  }
}

/**
 * Reads a text file of at most 2 MB.
 *
 * @param path where it is on the disk
 * @param file the name to show in problems
 */
export async function readTextFile(path: string, file: string): Promise<TextFile> {
  try {
    const { size } = await stat(path);
    if (size > largestFile) return tooLarge(size, file);
    const pieces: Uint8Array[] = [];
    let read = 0;
    // A pipe has no size, and a file may grow meanwhile.
    for await (const bytes of inputBytes(path)) {
      read += bytes.length;
      if (read > largestFile) return tooLarge(read, file);
      pieces.push(bytes);
    }
    return decodeText(Buffer.concat(pieces), file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return refused(makeProblem('FI101', 'no such file', { file }));
    if (code === 'EISDIR') return refused(makeProblem('FI102', 'this is a folder, not a file', { file }));
    return refused(makeProblem('FI102', `this file cannot be read (${code || 'unknown reason'})`, { file }));
  }
}
