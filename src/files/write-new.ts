import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, rm } from 'node:fs/promises';
import path from 'node:path';
import { makeFolder } from './make-folder.js';
import { writeAtomically } from './write-atomically.js';

/**
 * Writes a whole file that must not be there yet; what is there is left as it is, be it only a link. Missing folders are
 * made.
 *
 * @returns false where something of that name was there
 */
export async function writeNew(file: string, data: string | Uint8Array): Promise<boolean> {
  makeFolder(path.dirname(file));
  const beside = `${file}.${randomBytes(6).toString('hex')}.new`;
  await writeAtomically(beside, data);
  try {
    // A second name for the finished file: unlike renaming, it never replaces another.
    await link(beside, file).catch((error: unknown) => {
      if (codeOf(error) === 'EEXIST') throw error;
      // Some file systems know one name a file only.
      return copyFile(beside, file, constants.COPYFILE_EXCL);
    });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(beside, { force: true });
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
