import { constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import type { FileFault } from '../../../visit/evidence/file-fault.js';

/**
 * The bytes of a file that a person named. Only ordinary files are opened, also behind links; one that is too large is
 * not read.
 *
 * @param most largest size allowed, bytes
 */
export async function readBytes(
  file: string,
  most: number,
): Promise<{ readonly bytes: Uint8Array } | { readonly fault: FileFault }> {
  try {
    const { faulty } = factsOf(await stat(file), most);
    if (faulty) return { fault: faulty };
    // Should it have become a pipe since, opening it does not wait for a writer.
    const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      return await readHandle(handle, most);
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { fault: faultOf(error) };
  }
}

async function readHandle(
  handle: FileHandle,
  most: number,
): Promise<{ readonly bytes: Uint8Array } | { readonly fault: FileFault }> {
  const { faulty, size } = factsOf(await handle.stat(), most);
  if (faulty) return { fault: faulty };
  const bytes = new Uint8Array(size);
  let read = 0;
  while (read < size) {
    const { bytesRead } = await handle.read(bytes, read, size - read, read);
    if (bytesRead === 0) break;
    read += bytesRead;
  }
  return { bytes: bytes.subarray(0, read) };
}

interface Stats {
  readonly size: number;
  isFile(): boolean;
  isDirectory(): boolean;
}

function factsOf(stats: Stats, most: number): { readonly size: number; readonly faulty?: FileFault } {
  const { size } = stats;
  if (stats.isDirectory()) return { size, faulty: { kind: 'folder' } };
  if (!stats.isFile()) return { size, faulty: { kind: 'not-a-file' } };
  return size > most ? { size, faulty: { kind: 'too-large', size, most } } : { size };
}

function faultOf(error: unknown): FileFault {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EACCES' || code === 'EPERM') return { kind: 'not-allowed' };
  return { kind: code === 'EISDIR' ? 'folder' : 'not-found' };
}
