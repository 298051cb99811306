import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DataPlace, findDataFolder } from '../../../src/files/data-folder.js';
import { findInLibrary } from '../../../src/files/find-in-library.js';
import { listLibrary } from '../../../src/files/library.js';
import { findWorkspace } from '../../../src/files/workspace.js';

let folder = '';

/** A workspace at `shop/`, and a folder beside it that is none. */
beforeAll(async () => {
  folder = await realpath(await mkdtemp(path.join(tmpdir(), 'shoptalk-library-')));
  const files = [
    'shop/rubrics/counter.yaml',
    'shop/rubrics/complaint-call.yaml',
    'shop/rubrics/counter.pl.yaml',
    'shop/rubrics/notes.txt',
    'shop/day/one/notes.txt',
    'extra/counter.yaml',
    'plain/notes.txt',
  ];
  for (const file of files) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), 'id: x\n');
  }
});
afterAll(() => rm(folder, { recursive: true }));

const at = (...names: string[]): string => path.join(folder, ...names);

describe('findWorkspace', () => {
  it('goes upwards to the nearest folder that is one', async () => {
    expect(await findWorkspace(at('shop', 'day', 'one'))).toEqual({ folder: at('shop') });
    expect(await findWorkspace(at('plain'))).toBeUndefined();
  });
});

describe('listLibrary', () => {
  it('lets own files win over shipped ones, and leaves translations and other files out', async () => {
    const { files } = await listLibrary('rubrics', { cwd: at('shop', 'day') });
    const own = files.filter((file) => file.origin === 'own').map((file) => file.id);
    expect(own).toEqual(['complaint-call', 'counter']);
    expect(files.filter((file) => file.id === 'complaint-call')).toHaveLength(1);
    expect(files.some((file) => file.origin === 'shipped')).toBe(true);
  });

  it('lets named folders win over own ones and shows paths from the current folder', async () => {
    const { files } = await listLibrary('rubrics', { cwd: at('shop'), rubrics: ['../extra'] });
    expect(files.find((file) => file.id === 'counter')).toMatchObject({
      origin: 'named',
      path: at('extra', 'counter.yaml'),
    });
    expect(files.find((file) => file.id === 'complaint-call')?.file).toBe('rubrics/complaint-call.yaml');
  });

  it('reports a named folder that is not there', async () => {
    const { problems } = await listLibrary('rubrics', { cwd: at('shop'), rubrics: ['nowhere'] });
    expect(problems).toMatchObject([{ code: 'CL109', file: 'nowhere' }]);
  });
});

describe('findInLibrary', () => {
  it('finds by id, and by path', async () => {
    const place = { cwd: at('shop') };
    expect(await findInLibrary('rubrics', 'counter', place)).toMatchObject({
      ok: true,
      file: { origin: 'own' },
    });
    expect(await findInLibrary('rubrics', '../extra/counter.yaml', place)).toMatchObject({
      ok: true,
      file: { id: 'counter', path: at('extra', 'counter.yaml') },
    });
  });

  it('suggests the nearest id, and names all', async () => {
    const found = await findInLibrary('rubrics', 'countre', { cwd: at('shop') });
    expect(found).toMatchObject({ ok: false, problems: [{ code: 'CL108' }] });
    const [problem] = found.ok ? [] : found.problems;
    expect(problem?.message).toContain('"counter"');
    expect(problem?.hint).toContain('complaint-call');
  });
});

describe('findDataFolder', () => {
  const home = path.resolve('/users/jo');
  it.each([
    ['what --store names', { store: 'here', env: { SHOPTALK_STORE: '/x' } }, () => at('plain', 'here')],
    ['SHOPTALK_STORE', { env: { SHOPTALK_STORE: '/x' } }, () => path.resolve('/x')],
    ['the workspace', { cwd: 'shop' }, () => at('shop', '.shoptalk')],
    [
      'XDG_DATA_HOME',
      { env: { XDG_DATA_HOME: path.resolve('/data') } },
      () => path.resolve('/data/shoptalk'),
    ],
    ['the home folder on Linux', {}, () => path.join(home, '.local/share/shoptalk')],
    [
      'the home folder on a Mac',
      { platform: 'darwin' },
      () => path.join(home, 'Library/Application Support/shoptalk'),
    ],
    ['the home folder on Windows', { platform: 'win32' }, () => path.join(home, 'AppData/Local/shoptalk')],
  ])('is in %s', async (_what, change, expected) => {
    const { cwd = 'plain', ...rest }: Partial<DataPlace> = change;
    const place = { env: {}, platform: 'linux', home, ...rest, cwd: at(cwd) };
    expect(await findDataFolder(place)).toBe(expected());
  });
});
