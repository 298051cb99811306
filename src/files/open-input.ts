import { constants, type Stats } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

/** Bytes that are read at a time. */
const piece = 65_536;
/** How long is waited for whoever writes into a pipe, in milliseconds. */
const pause = 20;

/** A device, such as /dev/zero, may never end. */
export class NoFileError extends Error {
  override readonly name = 'NoFileError';
  readonly code = 'ENODEV';
}

/** Refuses what is neither a file nor a pipe (folders answer for themselves once they are read). */
function check(facts: Stats): void {
  if (!facts.isFile() && !facts.isFIFO() && !facts.isDirectory())
    throw new NoFileError('a device, not a file');
}

/**
 * Opens a file or a pipe for reading. A pipe is not waited for: waiting in `open` could not be interrupted, and the
 * program would not end at Ctrl-C. One that nobody writes to is empty.
 *
 * @throws what the file system says; a {@link NoFileError} for a device
 */
export async function openInput(file: string): Promise<FileHandle> {
  check(await stat(file));
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    // It may have been put in the place of a file since.
    check(await handle.stat());
    return handle;
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** The bytes of a file or a pipe, piece by piece; throws as {@link openInput}. */
export async function* inputBytes(file: string): AsyncGenerator<Uint8Array> {
  const handle = await openInput(file);
  try {
    while (true) {
      const bytes = new Uint8Array(piece);
      const read = await readPiece(handle, bytes);
      if (read === 0) return;
      if (read === undefined) await setTimeout(pause);
      else yield bytes.subarray(0, read);
    }
  } finally {
    await handle.close();
  }
}

/** How many bytes were read; undefined where a pipe has none yet. */
async function readPiece(handle: FileHandle, bytes: Uint8Array): Promise<number | undefined> {
  try {
    return (await handle.read(bytes, 0, bytes.length, null)).bytesRead;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') return undefined;
    throw error;
  }
}
