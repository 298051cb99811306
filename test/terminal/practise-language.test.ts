import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plPractise } from '../../src/cli/messages/pl/practise.js';
import { openTerminal, type Terminal } from './pseudo-terminal.js';

const program = fileURLToPath(new URL('../../bin/shoptalk.js', import.meta.url));
const samples = fileURLToPath(new URL('../cli/practise-translated/files/', import.meta.url));

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'shoptalk-language-'));
  await cp(samples, cwd, { recursive: true });
});
afterAll(() => rm(cwd, { recursive: true }));

function shoptalk(...args: readonly string[]): Terminal {
  return openTerminal(program, args, { cwd, env: { SHOPTALK_STORE: path.join(cwd, 'store') } });
}

describe('a session in another language', () => {
  it('goes on in the language it was begun in', async () => {
    const first = shoptalk('--lang', 'pl', 'practise', 'lost-parcel');
    await first.waitFor('Ala Rudzka: Gdzie jest moja paczka?');
    await first.waitFor(`${plPractise.youLabel}: `);
    first.type('/pause\r');
    await first.waitFor('practise --resume s-');
    expect((await first.exit).code).toBe(0);

    const second = shoptalk('practise', '--resume');
    await second.waitFor(plPractise.resumed('Paczka u sąsiada'));
    await second.waitFor('Ala Rudzka: Gdzie jest moja paczka?');
    await second.waitFor(`${plPractise.youLabel}: `);
    second.type('Jaki jest numer paczki?\r');
    await second.waitFor(/P-12\.|P jak Piotr/);
    await second.waitFor(`${plPractise.youLabel}: `);
    second.type('/pause\r');
    expect((await second.exit).code).toBe(0);
  });
});
