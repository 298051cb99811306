import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enHelp } from '../../src/cli/messages/en/help.js';
import { openTerminal } from './pseudo-terminal.js';

const program = fileURLToPath(new URL('../../bin/shoptalk.js', import.meta.url));
const up = '\u001b[A';
const down = '\u001b[B';
const enter = '\r';
const controlC = '\u0003';

describe('shoptalk without arguments, in a terminal', () => {
  let cwd = '';
  beforeAll(async () => {
    cwd = await mkdtemp(path.join(tmpdir(), 'shoptalk-menu-'));
  });
  afterAll(() => rm(cwd, { recursive: true }));

  it('leads to a command and tells how to type it', async () => {
    const terminal = openTerminal(program, [], { cwd, env: { SHOPTALK_STORE: cwd } });
    await terminal.waitFor(enHelp.menuLeave);
    // Further down than there are choices, and one up from the last.
    terminal.type(down.repeat(20) + up + enter);
    await terminal.waitFor('shoptalk rubric list');
    await terminal.waitFor('complaint-call');
    expect((await terminal.exit).code).toBe(0);
  });

  it('lets go at Ctrl-C with 130', async () => {
    const terminal = openTerminal(program, [], { cwd, env: { SHOPTALK_STORE: cwd } });
    await terminal.waitFor(enHelp.menuQuestion);
    terminal.type(down + up + controlC);
    expect((await terminal.exit).code).toBe(130);
  });
});
