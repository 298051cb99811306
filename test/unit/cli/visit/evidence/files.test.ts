import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBytes } from '../../../../../src/cli/visit/evidence/read-bytes.js';
import { typedPath } from '../../../../../src/cli/visit/evidence/typed-path.js';
import { writeNew } from '../../../../../src/files/write-new.js';
import { copyName } from '../../../../../src/visit/evidence/copy-name.js';

const socket = createServer();
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'shoptalk-evidence-'));
  await writeFile(path.join(folder, 'receipt.jpg'), '12345');
  await mkdir(path.join(folder, 'photos'));
  await symlink(path.join(folder, 'receipt.jpg'), path.join(folder, 'link'));
  await symlink(path.join(folder, 'nowhere'), path.join(folder, 'dangling'));
  await once(socket.listen(path.join(folder, 'socket')), 'listening');
});
afterAll(async () => {
  socket.close();
  await rm(folder, { recursive: true });
});

describe('a path that was typed', () => {
  const env = { HOME: '/users/ann' };
  it.each([
    ['receipt.jpg', '/shop/receipt.jpg'],
    ['  "my photo.jpg" ', '/shop/my photo.jpg'],
    ["'/shop/my photo.jpg'", '/shop/my photo.jpg'],
    ['/shop/my\\ photo\\ \\(1\\).jpg', '/shop/my photo (1).jpg'],
    ['file:///shop/my%20photo.jpg', '/shop/my photo.jpg'],
    ['~/photos/a.jpg', '/users/ann/photos/a.jpg'],
    ['~', '/users/ann'],
    ['~ann/a.jpg', '/shop/~ann/a.jpg'],
    ['../a.jpg', '/a.jpg'],
    ['"', '/shop/"'],
  ])('%s', (typed, file) => {
    expect(typedPath(typed, '/shop', env)).toBe(file);
  });

  it('never throws', () => {
    for (const typed of ['file://elsewhere/%zz', 'file:///%00', 'file://', '\u0000']) {
      expect(typeof typedPath(typed, '/shop', env)).toBe('string');
    }
  });
});

describe('a file that was named', () => {
  const read = async (name: string, most = 100) => {
    const result = await readBytes(path.join(folder, name), most);
    return 'fault' in result ? result.fault.kind : Buffer.from(result.bytes).toString();
  };
  it.each([
    ['receipt.jpg', '12345'],
    ['link', '12345'],
    ['dangling', 'not-found'],
    ['missing', 'not-found'],
    ['receipt.jpg/inside', 'not-found'],
    ['photos', 'folder'],
    ['socket', 'not-a-file'],
    ['\u0000', 'not-found'],
  ])('%s: %s', async (name, outcome) => {
    expect(await read(name)).toBe(outcome);
  });

  it('is not read where it is too large, and no device is', async () => {
    expect(await read('receipt.jpg', 4)).toBe('too-large');
    expect(await readBytes('/dev/zero', 100)).toEqual({ fault: { kind: 'not-a-file' } });
  });
});

describe('copies', () => {
  it('have names that are safe in every folder', () => {
    const hash = 'ab12cd34'.repeat(8);
    const named = (name: string, type = 'image/jpeg') => copyName({ hash, name, type });
    expect(named('receipt.jpg')).toBe('receipt-ab12cd34.jpg');
    expect(named('../../etc/passwd')).toBe('evidence-ab12cd34.jpg');
    expect(named('Jan Kowalski.jpg', 'x/y')).toBe('evidence-ab12cd34.bin');
  });

  it('never take the place of what is there, be it a link to nowhere', async () => {
    const target = path.join(folder, 'copies', 'a.jpg');
    expect(await writeNew(target, 'one')).toBe(true);
    expect(await writeNew(target, 'two')).toBe(false);
    expect(await readFile(target, 'utf8')).toBe('one');
    const link = path.join(folder, 'copies', 'link.jpg');
    await symlink(path.join(folder, 'elsewhere'), link);
    expect(await writeNew(link, 'three')).toBe(false);
    expect((await readdir(path.join(folder, 'copies'))).sort()).toEqual(['a.jpg', 'link.jpg']);
  });
});
