import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { enSafekeeping } from '../../src/cli/messages/en/safekeeping.js';
import { openStore } from '../../src/store/open-store.js';
import { criterion, visit } from '../unit/store/sample-visits.js';
import { openTerminal } from './pseudo-terminal.js';

const program = fileURLToPath(new URL('../../bin/shoptalk.js', import.meta.url));

it('asks before a person is erased: one letter is not enough, the whole word is', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'shoptalk-forget-'));
  const store = await openStore({ folder, now: () => '2026-03-01T00:00:00.000Z' });
  await store.visits.keepAll([visit('Alpha', '2026-01-01', [criterion('smile', 2)])]);
  const ask = async (typed: string) => {
    const terminal = openTerminal(program, ['forget', 'eva'], {
      cwd: folder,
      env: { SHOPTALK_STORE: folder },
      columns: 120,
    });
    await terminal.waitFor(enSafekeeping.forgetAsk('eva'));
    await terminal.waitFor('> ');
    terminal.type(typed);
    await terminal.exit;
    return terminal.screen();
  };
  expect(await ask('y\r')).toContain(enSafekeeping.forgetLeft);
  expect(await store.people()).toEqual(['eva']);
  expect(await ask('yes\r')).not.toContain(enSafekeeping.forgetLeft);
  expect(await store.people()).toEqual(['erased-1']);
  expect((await store.verify()).faults).toEqual([]);
  await store.close();
  await rm(folder, { recursive: true });
});
