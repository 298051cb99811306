// @ts-check
// How well the scorer agrees with labels, for every file in a folder of labelled conversations:
// npm run -s build && node bench/agreement.mjs <folder> [--out bench/RESULTS.md]
// Writes a table of figures in Markdown, so that each change shows what it did.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { program } from './example-files.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' } },
});
const [folder] = positionals;
if (!folder) {
  process.stderr.write('agreement: name a folder of labelled conversations\n');
  process.exit(2);
}

/** @typedef {Record<string, any>} Figures */

const two = (/** @type {number | null | undefined} */ value) =>
  value === null || value === undefined ? '–' : value.toFixed(2);
const row = (/** @type {readonly (string | number)[]} */ cells) => `| ${cells.join(' | ')} |`;

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly (string | number)[])[]} rows
 */
const table = (head, rows) =>
  rows.length === 0 ? [] : [row(head), row(head.map(() => '---')), ...rows.map(row), ''];

/**
 * @param {string} file
 * @returns {Figures | undefined}
 */
function figuresOf(file) {
  process.stderr.write(`${path.basename(file)} …\n`);
  const run = spawnSync(process.execPath, [program, 'agree', file, '--json', '--quiet', '--worst', '0'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) {
    process.stderr.write(run.stderr);
    return undefined;
  }
  return JSON.parse(run.stdout);
}

/**
 * @param {Figures} figures
 * @returns {[string, Figures][]}
 */
function parts(figures) {
  /** @type {[string, Figures][]} */
  const languages = Object.entries(figures.languages);
  return languages.length > 1 ? [['all', figures], ...languages] : languages;
}

const files = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .sort();
const results = files.flatMap((name) => {
  const figures = figuresOf(path.join(folder, name));
  return figures ? [{ name, figures }] : [];
});

/** @type {(string | number)[][]} */
const labels = results.flatMap(({ name, figures }) =>
  parts(figures).flatMap(([language, each]) =>
    each.behaviours || each.cues
      ? [
          [
            name,
            language,
            each.conversations,
            two(each.behaviours?.micro.f1),
            two(each.behaviours?.macro.f1),
            two(each.cues?.micro.f1),
            two(each.cues?.macro.f1),
          ],
        ]
      : [],
  ),
);
/** @type {(string | number)[][]} */
const verdicts = results.flatMap(({ name, figures }) =>
  parts(figures).flatMap(([language, each]) =>
    Object.entries(each.verdict).map(([dimension, { kappa, spearman, within_one: near }]) => [
      name,
      language,
      dimension,
      two(kappa),
      two(spearman),
      two(near),
    ]),
  ),
);
/** @type {(string | number)[][]} */
const ratings = results.flatMap(({ name, figures }) =>
  Object.entries(figures.ratings).map(([rating, each]) => [
    name,
    rating,
    each.conversations,
    ...['empathy', 'procedure', 'resolution', 'overall'].map((score) => two(each[score])),
  ]),
);
const { version } = JSON.parse(readFileSync(path.join(path.dirname(program), '../package.json'), 'utf8'));
const text = [
  `Shoptalk ${version}, \`node bench/agreement.mjs <folder>\``,
  '',
  ...table(
    ['file', 'language', 'conversations', 'behaviours micro-F1', 'macro-F1', 'cues micro-F1', 'macro-F1'],
    labels,
  ),
  ...table(['file', 'language', 'dimension', 'quadratic κ', 'ρ', 'within one level'], verdicts),
  ...table(['file', 'rating', 'rated', 'ρ empathy', 'ρ procedure', 'ρ resolution', 'ρ total'], ratings),
].join('\n');
if (values.out) writeFileSync(values.out, text);
else process.stdout.write(text);
