import { cp, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTerminal } from './pseudo-terminal.js';

const program = fileURLToPath(new URL('../../bin/shoptalk.js', import.meta.url));
const files = fileURLToPath(new URL('../cli/scenario-test-nothing/files', import.meta.url));
const controlC = '\u0003';

describe('shoptalk scenario test --watch, in a terminal', () => {
  let cwd = '';
  beforeAll(async () => {
    cwd = await realpath(await mkdtemp(path.join(tmpdir(), 'shoptalk-watch-')));
    await cp(files, cwd, { recursive: true });
  });
  afterAll(() => rm(cwd, { recursive: true }));

  const open = () =>
    openTerminal(program, ['scenario', 'test', '--watch'], { cwd, env: { SHOPTALK_STORE: cwd } });

  it('plays again what a saved file touches, waits while one is broken, and leaves at q', async () => {
    const scenario = path.join(cwd, 'scenarios/lost-parcel.yaml');
    const whole = await readFile(scenario, 'utf8');
    const terminal = open();
    await terminal.waitFor('all as expected');
    await terminal.waitFor('q leaves');

    await writeFile(scenario, whole.replace('total: [90, 100]', 'total: [10, 20]'));
    await terminal.waitFor('lost-parcel.yaml');
    await terminal.waitFor('1 of 2 expectations not met');
    await terminal.waitFor('q leaves');

    await writeFile(scenario, whole.slice(0, whole.indexOf('endings:')));
    await terminal.waitFor('waiting for the next change');
    await terminal.waitFor('q leaves');

    const cases = path.join(cwd, 'scenarios/lost-parcel.test.yaml');
    await writeFile(scenario, whole);
    await writeFile(cases, 'scenario: lost-parcel\ncases: { a: { steps: [], expect: { turns: [0, 0] } } }\n');
    await terminal.waitFor('2 conversations, 3 expectations: all as expected');
    await terminal.waitFor('q leaves');

    terminal.type('q');
    expect((await terminal.exit).code).toBe(0);
  }, 40_000);

  it('lets go at Ctrl-C with 130', async () => {
    const terminal = open();
    await terminal.waitFor('q leaves');
    terminal.type(controlC);
    expect((await terminal.exit).code).toBe(130);
  });
});
