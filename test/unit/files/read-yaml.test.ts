import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseYaml, readYaml } from '../../../src/files/read-yaml.js';

function codesOf(text: string): string[] {
  const outcome = parseYaml(text, 'a.yaml');
  return outcome.ok ? [] : outcome.problems.map((problem) => problem.code);
}

describe('parseYaml', () => {
  it('gives the value of a good file', () => {
    const outcome = parseYaml('id: a\nsay: [b, c]\n', 'a.yaml');
    expect(outcome).toMatchObject({ ok: true, value: { id: 'a', say: ['b', 'c'] } });
  });

  it('takes a byte order mark and Windows line ends', () => {
    expect(parseYaml('\ufeffid: a\r\ntitle: b\r\n', 'a.yaml')).toMatchObject({
      ok: true,
      value: { id: 'a', title: 'b' },
    });
  });

  it('collects every problem, each with its line', () => {
    const outcome = parseYaml('id: a\nid: b\nmood: 1\nmood: 2\n', 'a.yaml');
    expect(outcome).toMatchObject({
      ok: false,
      problems: [
        { code: 'FI106', line: 2, column: 1, file: 'a.yaml' },
        { code: 'FI106', line: 4, column: 1 },
      ],
    });
  });

  it.each([
    ['a tab as indentation', 'a:\n\tb: 1\n', 'FI105'],
    ['a bracket that is not closed', 'a: [1, 2\n', 'FI105'],
    ['two documents', 'a: 1\n---\nb: 2\n', 'FI109'],
    ['nothing', '', 'FI111'],
    ['only a comment', '# later\n', 'FI111'],
    ['a tag nobody knows', 'a: !danger x\n', 'FI112'],
    ['a text over 256 KB', `a: ${'x'.repeat(256 * 1024 + 1)}\n`, 'FI108'],
    ['lists too deep', `a: ${'['.repeat(65)}${']'.repeat(65)}\n`, 'FI107'],
    ['maps too deep', Array.from({ length: 70 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''), 'FI107'],
  ])('refuses %s', (_what, text, code) => {
    expect(codesOf(text)).toContain(code);
  });

  it('refuses aliases that unfold without end', () => {
    const rows = ['a: &a [1, 2, 3, 4, 5, 6, 7, 8]'];
    for (const [name, before] of ['ba', 'cb', 'dc', 'ed', 'fe'].map((pair) => [...pair])) {
      rows.push(`${name}: &${name} [${Array.from({ length: 8 }, () => `*${before}`).join(', ')}]`);
    }
    expect(codesOf(rows.join('\n'))).toEqual(['FI110']);
  });

  it('takes an ordinary alias', () => {
    expect(parseYaml('a: &x [1]\nb: *x\n', 'a.yaml')).toMatchObject({ ok: true, value: { b: [1] } });
  });

  it('refuses very deep nesting quickly instead of running out of stack', () => {
    expect(codesOf(`a: ${'['.repeat(200_000)}`)).toEqual(['FI107']);
  });

  it('answers any text with a value or with problems, and never throws', () => {
    const piece = fc.constantFrom(
      'a',
      ':',
      ' ',
      '\n',
      '-',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '|',
      '>',
      '&x',
      '*x',
      '!',
      '#',
      '\t',
      '?',
      '%',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const outcome = parseYaml(pieces.join(''), 'a.yaml');
        expect(outcome.ok || outcome.problems.length > 0).toBe(true);
      }),
    );
  });
});

describe('readYaml', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'shoptalk-yaml-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each([
    ['a file that is not there', undefined, 'FI101'],
    ['a file over 2 MB', Buffer.alloc(2 * 1024 * 1024 + 1, 'a'), 'FI103'],
    ['a file that is not UTF-8', Buffer.from([0x69, 0x64, 0x3a, 0x20, 0xe9, 0x0a]), 'FI104'],
  ])('refuses %s', async (_what, bytes, code) => {
    const file = path.join(folder, 'a.yaml');
    await rm(file, { force: true });
    if (bytes !== undefined) await writeFile(file, bytes);
    expect(await readYaml(file, 'a.yaml')).toMatchObject({ ok: false, problems: [{ code, file: 'a.yaml' }] });
  });

  it('refuses a folder', async () => {
    expect(await readYaml(folder, 'x')).toMatchObject({ ok: false, problems: [{ code: 'FI102' }] });
  });
});
