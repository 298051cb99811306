import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { writeAtomically } from '../../../src/files/write-atomically.js';

it('writes whole files, makes missing folders, and leaves nothing else behind', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'shoptalk-write-'));
  try {
    const file = path.join(folder, 'new', 'a.txt');
    await writeAtomically(file, 'one');
    await writeAtomically(file, 'two');
    expect(await readFile(file, 'utf8')).toBe('two');
    await expect(writeAtomically(path.dirname(file), 'x')).rejects.toThrow();
    expect(await readdir(path.dirname(file))).toEqual(['a.txt']);
    expect(await readdir(folder)).toEqual(['new']);
  } finally {
    await rm(folder, { recursive: true });
  }
});
