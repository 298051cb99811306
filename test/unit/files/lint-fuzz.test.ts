import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../../src/files/lint/findings-of.js';
import { lintRead } from '../../../src/files/lint/lint-file.js';
import { parseLeniently } from '../../../src/files/lint/read-leniently.js';
import { surroundingsOf } from '../../../src/files/lint/surroundings.js';
import { shippedPath } from '../../../src/files/package-files.js';

const surroundings = surroundingsOf({ cwd: shippedPath('.') });

/** A small generator of numbers with a seed, so that every run breaks the files in the same ways. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

type Breakage = (lines: readonly string[], roll: (sides: number) => number) => string[];

const key = /^(\s*(?:- )?)([a-z_]+):/;

/** Lines of keys that the schema needs, at the top level. */
function neededLine(lines: readonly string[], roll: (sides: number) => number): number {
  const needed = lines.flatMap((line, index) =>
    /^(id|version|language|title|criteria|opening|desk|bands|pass):/.test(line) ? [index] : [],
  );
  return needed[roll(needed.length)] ?? 0;
}

function keyLine(lines: readonly string[], roll: (sides: number) => number): number {
  const keys = lines.flatMap((line, index) => (/^[a-z_]+:/.test(line) ? [index] : []));
  return keys[roll(keys.length)] ?? 0;
}

function withLine(lines: readonly string[], at: number, ...instead: readonly string[]): string[] {
  return [...lines.slice(0, at), ...instead, ...lines.slice(at + 1)];
}

const breakages: Readonly<Record<string, Breakage>> = {
  'a needed key dropped': (lines, roll) => withLine(lines, neededLine(lines, roll)),
  'a key misspelt': (lines, roll) => {
    const at = keyLine(lines, roll);
    return withLine(lines, at, (lines[at] ?? '').replace(key, '$1$2qx:'));
  },
  'two letters of a key swapped': (lines, roll) => {
    const at = keyLine(lines, roll);
    const swapped = (lines[at] ?? '').replace(
      key,
      (_all, before: string, name: string) => `${before}${name.charAt(1)}${name.charAt(0)}${name.slice(2)}:`,
    );
    return withLine(lines, at, swapped);
  },
  'a value of another type': (lines, roll) => {
    const at = neededLine(lines, roll);
    return withLine(lines, at, (lines[at] ?? '').replace(/:.*/, ': {no: [such, thing]}'));
  },
  'a line cut in the middle of a quote': (lines, roll) => {
    const quoted = lines.flatMap((line, index) => (/^\s*- ".*"$/.test(line) ? [index] : []));
    const at = quoted[roll(quoted.length)] ?? 0;
    return withLine(lines, at, (lines[at] ?? '').slice(0, -1));
  },
  'a top-level key doubled': (lines, roll) => {
    const at = neededLine(lines, roll);
    const line = lines[at] ?? '';
    return withLine(lines, at, line, line);
  },
  'an indentation shifted': (lines, roll) => {
    const at = neededLine(lines, roll);
    return withLine(lines, at, `   ${lines[at]}`);
  },
};

async function codesOf(text: string, file: string): Promise<readonly string[]> {
  const at = { path: shippedPath(file), file, named: true };
  const linted = await lintRead(parseLeniently(text, file), at, surroundings);
  return findingsOf(linted).map(({ code }) => code);
}

/** The smallest of each kind: the breakages are what matters, not how much stands around them. */
const files = ['scenarios', 'rubrics'].flatMap((folder) =>
  readdirSync(shippedPath(folder))
    .filter((name) => /^[^.]+\.yaml$/.test(name))
    .map((name) => path.posix.join(folder, name))
    .sort((one, other) => statSync(shippedPath(one)).size - statSync(shippedPath(other)).size)
    .slice(0, 1),
);

const seeds = [7, 1_000_003, 77_777_777];
const different = new Set<string>();

describe('files broken at random', () => {
  test.each(Object.entries(breakages))('%s is found', async (_name, breakIt) => {
    for (const [index, file] of files.entries()) {
      const lines = readFileSync(shippedPath(file), 'utf8').split('\n');
      for (const seed of seeds) {
        const broken = breakIt(lines, dice(seed + index));
        if (broken.join('\n') === lines.join('\n')) continue;
        const codes = await codesOf(broken.join('\n'), file);
        expect(codes.length, `${file}: ${broken.find((line, at) => line !== lines[at])}`).toBeGreaterThan(0);
        different.add(broken.join('\n'));
      }
    }
  });

  test('there were thirty different ones or more', () => {
    expect(different.size).toBeGreaterThanOrEqual(30);
  });

  test('lines cut, doubled and shifted anywhere never make it stumble', async () => {
    const roll = dice(11);
    const file = files[0] ?? '';
    const lines = readFileSync(shippedPath(file), 'utf8').split('\n');
    for (let round = 0; round < 6; round += 1) {
      const broken = [...lines];
      for (let times = 0; times < 3; times += 1) {
        const at = roll(broken.length);
        const line = broken[at] ?? '';
        const instead =
          [[line.slice(0, roll(line.length + 1))], [line, line], [` ${line}`], []][roll(4)] ?? [];
        broken.splice(at, 1, ...instead);
      }
      expect(Array.isArray(await codesOf(broken.join('\n'), file))).toBe(true);
    }
  });
});
