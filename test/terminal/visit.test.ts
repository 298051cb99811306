import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { enVisit } from '../../src/cli/messages/en/visit.js';
import { enVisitAsking } from '../../src/cli/messages/en/visit-asking.js';
import { openTerminal, type Terminal } from './pseudo-terminal.js';

const program = fileURLToPath(new URL('../../bin/shoptalk.js', import.meta.url));
const shop = fileURLToPath(new URL('../cli/visit-piped/files/rubrics', import.meta.url));
const enter = '\r';
const controlC = '\u0003';
const answer = /^Answer: $/m;

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'shoptalk-visit-'));
});
afterAll(() => rm(cwd, { recursive: true }));

function visit(...args: readonly string[]): Terminal {
  return openTerminal(program, ['visit', ...args, '--rubrics', shop], { cwd, env: { SHOPTALK_STORE: cwd } });
}

async function type(terminal: Terminal, keys: string, reaction: string | RegExp): Promise<void> {
  terminal.type(keys + enter);
  await terminal.waitFor(reaction);
}

it('keeps every answer of a visit that is interrupted twice', async () => {
  const first = visit('new', 'counter-visit');
  await first.waitFor(enVisit.askEvaluatorSite);
  await first.waitFor('> ');
  await type(first, 'Market Street', enVisitAsking.askDay('').slice(0, 30));
  await first.waitFor('> ');
  await type(first, '', enVisitAsking.askPaper.slice(0, 30));
  await first.waitFor('> ');
  await type(first, '', 'Stand outside first.');
  await first.waitFor(answer);
  await type(first, 'seven', enVisit.answerFault({ kind: 'not-on-scale', min: 1, max: 5 }));
  await type(first, '5', '2/3 ');
  await first.waitFor(answer);
  first.type(`ye${controlC}`);
  await first.waitFor('visit resume v-');
  expect((await first.exit).code).toBe(130);

  const second = visit('resume');
  await second.waitFor('1 of 3');
  await second.waitFor('2/3 ');
  await second.waitFor(answer);
  await type(second, 'no', enVisit.commentWanted);
  await second.waitFor('Comment: ');
  await type(second, 'she was on the phone', '3/3 ');
  second.kill('SIGKILL');
  await second.exit;

  const third = visit('resume', '--quick');
  await third.waitFor('2 of 3');
  await third.waitFor('3/3 ');
  await third.waitFor(answer);
  await type(third, '/jump 1', enVisit.currentAnswer('5'));
  await third.waitFor(answer);
  await type(third, '', '3/3 ');
  await third.waitFor(answer);
  // A single key, without Enter.
  third.type('y');
  await third.waitFor('no | she was on the phone');
  await third.waitFor(enVisit.submitQuestion);
  await type(third, 'yes', /Total: [\d.]+/);
  expect((await third.exit).code).toBe(0);

  const shown = visit('list');
  await shown.waitFor(/Market Street.*submitted/);
  expect((await shown.exit).code).toBe(0);
});
