import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readAnswers } from '../../../../src/cli/scenario-new/kept-answers.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'answers-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function read(content: string | Uint8Array) {
  const file = path.join(folder, 'answers.txt');
  await writeFile(file, content);
  return readAnswers(file, 'answers.txt');
}

describe('a file of answers', () => {
  test('one a line, without its head and without control characters', async () => {
    expect(await read('\ufeff# head\r\nA \u001b[31mred\u0000 lamp\r\n\r\nchat\r\n')).toEqual({
      ok: true,
      answers: ['A red lamp', '', 'chat'],
    });
  });

  test.each([
    ['is no text', Uint8Array.of(0xff, 0xfe, 0xc3), 'FI104'],
    ['is larger than 2 MB', 'x'.repeat(2_200_000), 'FI103'],
  ])('one that %s is refused', async (_, content, code) => {
    expect(await read(content)).toMatchObject({ ok: false, problems: [{ code, file: 'answers.txt' }] });
  });

  test.each([
    ['a folder', '.', 'FI102'],
    ['nothing', 'none.txt', 'FI101'],
  ])('%s is refused', async (_, name, code) => {
    expect(await readAnswers(path.resolve(folder, name), name)).toMatchObject({ problems: [{ code }] });
  });

  test.runIf(process.platform !== 'win32')('a device is refused', async () => {
    expect(await readAnswers('/dev/zero', '/dev/zero')).toMatchObject({ problems: [{ code: 'FI102' }] });
  });
});
