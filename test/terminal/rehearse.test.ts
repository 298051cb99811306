import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { enVisitRehearsal } from '../../src/cli/messages/en/visit-rehearsal.js';
import { openTerminal } from './pseudo-terminal.js';

const program = fileURLToPath(new URL('../../bin/shoptalk.js', import.meta.url));
const shop = fileURLToPath(new URL('../cli/visit-rehearse/files/rubrics', import.meta.url));
const enter = '\r';

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'shoptalk-rehearse-'));
});
afterAll(() => rm(cwd, { recursive: true }));

const rehearse = (columns: number, ...args: readonly string[]) =>
  openTerminal(program, ['visit', 'rehearse', 'counter-rehearsed', '--rubrics', shop, ...args], {
    cwd,
    env: { SHOPTALK_STORE: cwd },
    columns,
  });

it('is played as the customer at a narrow terminal, then the answers are compared', async () => {
  const terminal = rehearse(40, '--quick');
  await terminal.waitFor('A clerk sits behind');
  await terminal.waitFor(/^You: $/m);
  terminal.type(`I fill in a questionnaire here${enter}`);
  await terminal.waitFor(/gives\s+your\s+part\s+away/);
  await terminal.waitFor('Lamps?');
  await terminal.waitFor(/^You: $/m);
  // Enter alone says nothing.
  terminal.type(enter);
  await terminal.waitFor('1/6 ');
  await terminal.waitFor(/^Answer: $/m);
  terminal.type('n');
  await terminal.waitFor('Comment: ');
  terminal.type(`not a word${enter}`);
  await terminal.waitFor('2/6 ');
  await terminal.waitFor(/^Answer: $/m);
  terminal.type('n');
  await terminal.waitFor('Comment: ');
  terminal.type(`none${enter}`);
  await terminal.waitFor('3/6 ');
  await terminal.waitFor(/^Answer: $/m);
  terminal.type(`3:10${enter}`);
  await terminal.waitFor('4/6 ');
  await terminal.waitFor(/^Answer: $/m);
  terminal.type('2');
  await terminal.waitFor('5/6 ');
  await terminal.waitFor(/^Answer: $/m);
  terminal.type('3');
  await terminal.waitFor('6/6 ');
  await terminal.waitFor(/^Answer: $/m);
  terminal.type('n');
  await terminal.waitFor('Comment: ');
  terminal.type(`nothing${enter}`);
  await terminal.waitFor(enVisitRehearsal.rehearsalTitle);
  await terminal.waitFor(/5 of 6/);
  expect((await terminal.exit).code).toBe(0);
  const result = terminal.screen().split(enVisitRehearsal.rehearsalTitle)[1] ?? '';
  expect(result.split('\n').filter((line) => line.length > 40)).toEqual([]);
});

it('is left with Ctrl-C', async () => {
  const terminal = rehearse(80);
  await terminal.waitFor(/^You: $/m);
  terminal.type('\u0003');
  await terminal.waitFor(enVisitRehearsal.rehearsalLeft);
  expect((await terminal.exit).code).toBe(130);
});
