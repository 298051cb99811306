// @ts-check
// How far scores go with the ratings that people gave: Spearman's ρ of the total and of each dimension with
// each rating of a file of rated conversations (one JSON object a line, `ratings: {name: number}`).
// npm run -s build && node bench/ratings.mjs <rated.jsonl> [--rubric complaint-call] [--json]
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { spearman } from './ratings/spearman.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rubric: { type: 'string' }, json: { type: 'boolean', default: false } },
});
const file = positionals[0];
if (!file) {
  process.stderr.write('ratings: name a file of rated conversations\n');
  process.exit(2);
}

/** @param {string} text */
const lines = (text) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const program = path.resolve(import.meta.dirname, '../bin/shoptalk.js');
const options = values.rubric ? ['--rubric', values.rubric] : [];
const run = spawnSync(process.execPath, [program, 'score', file, '--json', ...options], {
  encoding: 'utf8',
  maxBuffer: 2 ** 31,
});
const scores = new Map(lines(run.stdout).map((score) => [score.id, score]));
if (scores.size === 0) {
  process.stderr.write(`ratings: nothing was scored\n${run.stderr}`);
  process.exit(2);
}

/** @type {Map<string, {rating: number, score: any}[]>} */
const byRating = new Map();
for (const { id, ratings } of lines(readFileSync(file, 'utf8'))) {
  const score = scores.get(id);
  if (!score) continue;
  for (const [name, rating] of Object.entries(ratings ?? {})) {
    if (typeof rating !== 'number') continue;
    const list = byRating.get(name) ?? [];
    list.push({ rating, score });
    byRating.set(name, list);
  }
}

/** @type {Record<string, Record<string, number | null>>} */
const figures = {};
for (const [name, rated] of byRating) {
  /** @param {(score: any) => number | null} of */
  const rho = (of) => {
    const pairs = rated.flatMap(({ rating, score }) => {
      const value = of(score);
      return value === null || value === undefined ? [] : [[rating, value]];
    });
    const value = spearman(
      pairs.map(([rating]) => Number(rating)),
      pairs.map(([, own]) => Number(own)),
    );
    return value === null ? null : Math.round(value * 1000) / 1000;
  };
  const dimensions = Object.keys(rated[0]?.score.dimensions ?? {});
  figures[name] = {
    n: rated.length,
    total: rho((score) => score.total.score),
    ...Object.fromEntries(
      dimensions.map((dimension) => [dimension, rho((score) => score.dimensions[dimension]?.score ?? null)]),
    ),
  };
}

if (values.json) process.stdout.write(`${JSON.stringify(figures)}\n`);
else for (const line of table(figures)) process.stdout.write(`${line}\n`);

/**
 * @param {Record<string, Record<string, number | null>>} rows
 * @returns {string[]}
 */
function table(rows) {
  const columns = Object.keys(Object.values(rows)[0] ?? {});
  const line = (/** @type {string} */ first, /** @type {unknown[]} */ rest) =>
    first.padEnd(24) + rest.map((cell) => String(cell ?? '–').padStart(12)).join('');
  return [
    line('', columns),
    ...Object.entries(rows).map(([name, row]) =>
      line(
        name,
        columns.map((column) => row[column]),
      ),
    ),
  ];
}
