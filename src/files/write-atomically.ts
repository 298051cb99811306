import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { makeFolder } from './make-folder.js';

/**
 * Writes a whole file or nothing: a temporary file beside it is filled, flushed to the disk and
 * renamed over it. Missing folders are made; behind a link the file itself is written. Devices and pipes (/dev/null)
 * are written into, never replaced.
 */
export async function writeAtomically(name: string, data: string | Uint8Array): Promise<void> {
  const known = await stat(name).catch(() => undefined);
  if (known !== undefined && !known.isFile() && !known.isDirectory()) return writeInto(name, data);
  const file = known === undefined ? name : await realpath(name);
  makeFolder(path.dirname(file));
  const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(data);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Without waiting for somebody who reads a pipe: that could not be interrupted. */
async function writeInto(name: string, data: string | Uint8Array): Promise<void> {
  const handle = await open(name, constants.O_WRONLY | (constants.O_NONBLOCK ?? 0));
  let rest: Uint8Array = typeof data === 'string' ? Buffer.from(data) : data;
  try {
    while (rest.length > 0) rest = rest.subarray(await writePiece(handle, rest));
  } finally {
    await handle.close();
  }
}

/** How many bytes were taken; 0, after a moment, where a pipe is full. */
async function writePiece(handle: FileHandle, bytes: Uint8Array): Promise<number> {
  try {
    return (await handle.write(bytes)).bytesWritten;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
    await setTimeout(20);
    return 0;
  }
}
