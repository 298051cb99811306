import { describe, expect, it } from 'vitest';
import type { ExitCode, Run } from '../../../src/cli/command.js';
import type { CommandEntry } from '../../../src/cli/command-table.js';
import { ProblemsError, UsageError } from '../../../src/cli/failures.js';
import { runProgram } from '../../../src/cli/run-command.js';
import { makeProblem } from '../../../src/files/make-problem.js';
import { type FakeWorld, fakeOutside } from './fake-outside.js';

type Work = (run: Run, file: string, options: { rubric?: string }) => Promise<ExitCode>;

/** A command of its own for each test: `try <file> --rubric <id>`. */
function entryFor(work: Work): CommandEntry {
  return {
    name: 'try',
    aliases: ['attempt'],
    summary: () => '',
    load: async () => ({
      register: (program, context) => {
        program.command('try').argument('<file>').option('--rubric <id>').action(context.run(work));
      },
    }),
  };
}

async function start(argv: readonly string[], work: Work, world: FakeWorld = {}) {
  const outside = fakeOutside(world);
  const code = await runProgram(argv, entryFor(work), outside);
  return { code, out: outside.out(), err: outside.err(), outside };
}

async function parsed(argv: readonly string[]) {
  let seen: object = {};
  await start(argv, async (run, file, options) => {
    seen = { flags: run.flags, file, options };
    return 0;
  });
  return seen;
}

const plainFlags = { json: false, plain: false, color: true, scenarios: [], rubrics: [] };

describe('what is typed', () => {
  it.each<[string, object]>([
    ['try a.txt', { file: 'a.txt', options: {}, flags: plainFlags }],
    ['attempt a.txt', { file: 'a.txt', options: {}, flags: plainFlags }],
    ['try a.txt --rubric r', { file: 'a.txt', options: { rubric: 'r' }, flags: plainFlags }],
    ['--json try a.txt', { flags: { ...plainFlags, json: true } }],
    ['try a.txt --json', { flags: { ...plainFlags, json: true } }],
    ['try --rubric r --plain a.txt', { file: 'a.txt', flags: { ...plainFlags, plain: true } }],
    ['try a.txt --no-color', { flags: { ...plainFlags, color: false } }],
    ['--scenarios x try a.txt --scenarios y', { flags: { ...plainFlags, scenarios: ['x', 'y'] } }],
    [
      'try a.txt --rubrics x --store y --lang en',
      { flags: { ...plainFlags, rubrics: ['x'], store: 'y', lang: 'en' } },
    ],
  ])('%s', async (typed, expected) => {
    expect(await parsed(typed.split(' '))).toMatchObject(expected);
  });
});

describe('how it ends', () => {
  it.each<[string, string, Work, number, string]>([
    ['what the work says', 'try a', async () => 1, 1, ''],
    ['a mistake in what was typed', 'try', async () => 0, 2, 'CL103'],
    ['an option nobody knows', 'try a --rubrc x', async () => 0, 2, 'CL102'],
    ['too many arguments', 'try a b', async () => 0, 2, 'CL104'],
    ['a language it does not speak', 'try a --lang xx', async () => 0, 2, 'CL110'],
    [
      'a usage error of the work',
      'try a',
      async () => {
        throw new UsageError(makeProblem('CL105', 'no'));
      },
      2,
      'CL105',
    ],
    [
      'findings',
      'try a',
      async () => {
        throw new ProblemsError([makeProblem('FI105', 'no'), makeProblem('FI106', 'no')], 'findings');
      },
      1,
      'FI106',
    ],
    [
      'an error of another room that carries its problem',
      'try a',
      async () => {
        throw Object.assign(new Error('full'), { problem: makeProblem('ST101', 'full') });
      },
      2,
      'ST101',
    ],
    [
      'Ctrl-C at a question',
      'try a',
      async () => {
        throw Object.assign(new Error('closed'), { name: 'ExitPromptError' });
      },
      130,
      '',
    ],
  ])('%s', async (_what, typed, work, code, shown) => {
    const result = await start(typed.split(' '), work);
    expect(result.code).toBe(code);
    expect(result.err).toContain(shown);
    expect(result.out).toBe('');
  });

  it('an unexpected error apologises without a stack trace', async () => {
    const work: Work = async () => {
      throw new TypeError('x is undefined');
    };
    const quiet = await start(['try', 'a'], work);
    expect(quiet.code).toBe(2);
    expect(quiet.err).toContain('x is undefined');
    expect(quiet.err).not.toContain('    at ');
    expect((await start(['try', 'a'], work, { env: { SHOPTALK_DEBUG: '1' } })).err).toContain('    at ');
  });

  it('an interruption aborts the work and leaves with 130', async () => {
    const outside = fakeOutside();
    let aborted = false;
    const entry = entryFor(async (run) => {
      outside.interrupt();
      aborted = run.interrupted.aborted;
      return 0;
    });
    await runProgram(['try', 'a'], entry, outside);
    expect(aborted).toBe(true);
    expect(outside.left()).toEqual([130]);
  });

  it('payload loses control characters, colours are kept only where they are wanted', async () => {
    const { out } = await start(['try', 'a'], async (run) => {
      run.screen.out(`a\u001b[2Jb${run.style.paint.red('c')}`);
      run.screen.json({ text: 'a\u009b2J\u202e' });
      return 0;
    });
    expect(out).toBe('abc\n{"text":"a\\u009b2J\\u202e"}\n');
  });
});
