import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readModule } from '../../../scripts/boundaries/read-module.mjs';
import { checkModules } from '../../../scripts/boundaries/rules.mjs';

/** The rules that a module of this text breaks, as `line rule`. */
function broken(file: string, text: string): string[] {
  return checkModules([readModule(file, text)]).map(({ line, rule }) => `${line} ${rule}`);
}

describe('pure rooms', () => {
  it.each([
    ["import { readFile } from 'node:fs/promises';"],
    ["import fs from 'fs';"],
    ["import type { Stats } from 'node:fs';"],
    ["export { parse } from 'yaml';"],
    ["const chalk = await import('chalk-template');"],
    ["import { open } from '../store/open-store.js';"],
    ['const later = await import(name);'],
    ['const now = Date.now();'],
    ['const now = new Date();'],
    ['const now = Date();'],
    ["const now = Date['now']();"],
    ['const chance = Math.random();'],
    ['const home = process.env.HOME;'],
    ['const took = performance.now();'],
    ['setTimeout(() => {}, 10);'],
    ['const clock = globalThis.Date;'],
  ])('may not contain %s', (text) => {
    expect(broken('src/rubric/score.ts', text)).toContain('1 pure-rooms');
  });

  it.each([
    ["import { fold } from '../language/fold.js';"],
    ["import type { Rubric } from '../files/generated/rubric.js';"],
    ["import { evaluate } from '@marcbachmann/cel-js';"],
    ['const day = new Date(at);'],
    ["const text = 'process.exit and Math.random are only words here';"],
    ['// Date.now() in a comment'],
    ['const step = order.process; const shape = { process: 1, fetch: 2 };'],
    ['interface Step { readonly process: string }'],
    ["const found = /console.log(')/.test(text);"],
  ])('may contain %s', (text) => {
    expect(broken('src/rubric/score.ts', text)).toEqual([]);
  });

  it('import the values of impure rooms from no depth', () => {
    expect(broken('src/scenario/desk/limits.ts', "import { open } from '../../store/open.js';")).toEqual([
      '1 pure-rooms',
    ]);
  });
});

describe('each boundary names the one room that may cross it', () => {
  it.each([
    ['src/store/people.ts', "import { run } from '../cli/main.js';", 'no-room-imports-cli'],
    ['src/store/people.ts', "import type { Run } from '../cli/main.js';", 'no-room-imports-cli'],
    ['src/cli/commands/score.ts', "import { Kysely } from 'kysely';", 'only-store-knows-sql'],
    ['src/files/read.ts', "import { get } from 'node:https';", 'only-llm-opens-sockets'],
    ['src/files/read.ts', "import { generateText } from 'ai';", 'only-llm-opens-sockets'],
    ['src/store/people.ts', "const answer = await fetch('x');", 'only-llm-opens-sockets'],
    ['src/cli/commands/score.ts', "process.stdout.write('x');", 'only-terminal-writes'],
    ['src/files/read.ts', "console.warn('x');", 'only-terminal-writes'],
    ['src/cli/commands/score.ts', "const { default: ora } = await import('ora');", 'only-terminal-writes'],
    ['src/files/read.ts', "import data from '../../package.json';", 'stay-inside-src'],
    ['src/cli/main.ts', "import { parse } from 'yaml';", 'eager-start'],
    ['src/cli/commands/score.ts', 'const here = import.meta.url;', 'place-from-room-level'],
    ['src/files/utils.ts', '', 'telling-names'],
    ['src/helpers/read.ts', '', 'telling-names'],
    ['src/files/long.ts', 'export {};\n'.repeat(251), 'short-files'],
    ['src/files/read.ts', 'const = ;', 'parses'],
  ])('%s: %s', (file, text, rule) => {
    expect(broken(file, text)).toContain(`1 ${rule}`);
  });

  it.each([
    ['bin/shoptalk.js', "process.stderr.write('x'); await import('../dist/cli/main.js');"],
    ['src/cli/terminal/screen.ts', "import chalk from 'chalk'; process.stdout.write('x');"],
    ['src/store/open-store.ts', "import { Kysely } from 'kysely';"],
    ['src/llm/ask.ts', "import { generateText } from 'ai'; await fetch('x');"],
    [
      'src/cli/main.ts',
      "import { Command } from 'commander'; const run = () => import('./commands/score.js');",
    ],
    ['src/files/package-files.ts', "const home = new URL('../../', import.meta.url);"],
    ['src/files/long.ts', 'export {};\n'.repeat(250)],
  ])('%s may', (file, text) => {
    expect(broken(file, text)).toEqual([]);
  });
});

it('holds what a pure room uses of files/ to the same rule, and leaves the rest of files/ alone', () => {
  const modules = [
    readModule('src/scenario/check.ts', "import { makeProblem } from '../files/make-problem.js';"),
    readModule('src/files/make-problem.ts', "import { known } from './codes.js';"),
    readModule('src/files/codes.ts', "import { readFileSync } from 'node:fs';"),
    readModule('src/files/read.ts', "import { readFileSync } from 'node:fs';"),
  ];
  expect(checkModules(modules)).toMatchObject([{ file: 'src/files/codes.ts', line: 1, rule: 'pure-rooms' }]);
});

it('follows static imports from the start of the command line, and stops at dynamic ones', () => {
  const modules = [
    readModule(
      'src/cli/main.ts',
      "import { table } from './table.js';\nconst run = () => import('./work.js');",
    ),
    readModule('src/cli/table.ts', "import type { Shape } from 'zod';\nimport { load } from 'yaml';"),
    readModule('src/cli/work.ts', "import { Environment } from '@marcbachmann/cel-js';"),
  ];
  expect(checkModules(modules)).toMatchObject([{ file: 'src/cli/table.ts', line: 2, rule: 'eager-start' }]);
});

it('ends with 1 and the place of each offence, with 0 when there is none, with 2 when it looked at nothing', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'shoptalk-boundaries-'));
  const check = () =>
    spawnSync(process.execPath, ['scripts/check-boundaries.mjs', folder], { encoding: 'utf8' });
  try {
    expect(check().status).toBe(2);
    mkdirSync(path.join(folder, 'src/report'), { recursive: true });
    writeFileSync(path.join(folder, 'src/report/table.ts'), 'export const width = 80;\n');
    expect(check().status).toBe(0);
    writeFileSync(
      path.join(folder, 'src/report/table.ts'),
      '\nexport const width = process.stdout.columns;\n',
    );
    const failed = check();
    expect(failed.status).toBe(1);
    expect(failed.stdout).toContain('src/report/table.ts:2 only-terminal-writes');
    expect(failed.stdout).toContain('src/report/table.ts:2 pure-rooms');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
