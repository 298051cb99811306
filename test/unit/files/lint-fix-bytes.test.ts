import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mended, writeMended } from '../../../src/files/lint/fix/mend-file.js';
import { lintFile } from '../../../src/files/lint/lint-file.js';
import { surroundingsOf } from '../../../src/files/lint/surroundings.js';
import { shippedPath } from '../../../src/files/package-files.js';

const surroundings = surroundingsOf({ cwd: shippedPath('.') });
const sources = ['scenarios', 'rubrics'].flatMap((folder) =>
  readdirSync(shippedPath(folder))
    .filter((name) => /^[^.]+\.yaml$/.test(name))
    .map((name) => ({ folder, name, text: readFileSync(shippedPath(`${folder}/${name}`), 'utf8') }))
    .sort((one, other) => one.text.length - other.text.length)
    .slice(0, 3),
);

/** Top-level keys long enough that one letter twice leaves no doubt what was meant. */
function longKeys(text: string): readonly number[] {
  return [...text.matchAll(/^[a-z_]{6,}:/gm)].map(({ index }) => index);
}

test('one misspelt key is mended, and every other byte stays: mark, line ends, comments, quotes', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'shoptalk-fix-'));
  try {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...sources),
        fc.nat(),
        fc.integer({ min: 1, max: 4 }),
        fc.boolean(),
        fc.boolean(),
        async ({ folder: kind, name, text }, which, letter, hasMark, isWindows) => {
          const keys = longKeys(text);
          const at = (keys[which % keys.length] ?? 0) + letter;
          const misspelt = `${text.slice(0, at)}${text.charAt(at)}${text.slice(at)}`;
          const written = (yaml: string): string =>
            `${hasMark ? '\ufeff' : ''}${isWindows ? yaml.replaceAll('\n', '\r\n') : yaml}`;
          const own = path.join(folder, name);
          writeFileSync(own, written(misspelt));
          // As if it stood in its own folder, so that its kind is known.
          const place = { path: own, file: `${kind}/${name}`, named: true };
          const linted = await lintFile(place, surroundings);
          const { text: after } = await mended(linted, place, surroundings);
          if (after === undefined || linted.parsed === undefined) throw new Error(`${name} was not mended`);
          expect(await writeMended(own, linted.parsed.text, after)).toBe(true);
          expect(readFileSync(own, 'utf8') === written(text), `${name} at ${at}`).toBe(true);
        },
      ),
      { seed: 5, numRuns: 8 },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
