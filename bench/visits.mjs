// @ts-check
// How long lists and figures over many visits take, and the memory they need, beside a plain scan of the same table.
// node bench/visits.mjs [--count 100000] [--store <folder>]: with a store, the one that is there is measured.
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import Database from 'libsql';
import { median } from './median-times.mjs';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '2000' },
    store: { type: 'string' },
    /** One measurement, in a process of its own: its memory is nobody else's. */
    only: { type: 'string' },
  },
});
const ROUNDS = 3;

/** @typedef {import('../src/store/open-store.js').Store} Store */

/** @type {Readonly<Record<string, (store: Store, folder: string) => unknown>>} */
const measurements = {
  'plain scan of the results': (_store, folder) => scan(folder, 'result'),
  'plain scan of all events': (_store, folder) => scan(folder, 'event'),
  'list, first page': (store) => store.visits.list({ limit: 50 }),
  'list, a site and a month': (store) =>
    store.visits.list({ sites: ['Radom'], from: '2026-03-01', to: '2026-03-31', limit: 50 }),
  'list, submitted of a region': (store) =>
    store.visits.list({ regions: ['Morava'], states: ['submitted'], limit: 50 }),
  'one by one, all of them': (store) => walk(store.visits.each({})),
  'tallies by site': (store) => store.results.tallies({}, 'site'),
  'tallies by month': (store) => store.results.tallies({}, 'month'),
  'tallies by evaluator': (store) => store.results.tallies({}, 'evaluator'),
  'tallies by site and month': (store) => store.results.tallies({}, 'site', 'month'),
  'dimensions by month': (store) => store.results.dimensions({}, 'month'),
  'sections by site': (store) => store.results.sections({}, 'site'),
  questions: (store) => store.results.questions({}),
  'questions by evaluator': (store) => store.results.questions({}, 'evaluator'),
  'worst remarks': (store) => store.results.remarks({}, { which: 'worst', limit: 20 }),
  'newest texts of a region': (store) =>
    store.results.remarks({ regions: ['Latgale'] }, { which: 'texts', limit: 20 }),
  'rows, all of them': (store) => walk(store.results.rows({})),
};

if (values.only !== undefined) await measureOne(values.only, values.store ?? '');
else await measureAll();

async function measureAll() {
  const folder = values.store ?? (await mkdtemp(path.join(tmpdir(), 'shoptalk-visits-')));
  try {
    if (values.store === undefined) {
      const generate = path.join(import.meta.dirname, 'visits', 'generate.mjs');
      const made = spawnSync(process.execPath, [generate, '--count', values.count, '--store', folder]);
      if (made.status !== 0) throw new Error(String(made.stderr));
    }
    const names = Object.keys(measurements);
    const width = Math.max(...names.map((name) => name.length));
    let ruler = Number.NaN;
    for (const name of names) {
      const run = spawnSync(process.execPath, [import.meta.filename, '--only', name, '--store', folder], {
        encoding: 'utf8',
      });
      if (run.status !== 0) throw new Error(run.stderr);
      const { milliseconds, megabytes } = JSON.parse(run.stdout);
      if (Number.isNaN(ruler)) ruler = milliseconds;
      const ratio = (milliseconds / ruler).toFixed(2);
      const memory = Math.round(megabytes);
      process.stdout.write(
        `${name.padEnd(width)}  ${milliseconds.toFixed(0).padStart(6)} ms  ${ratio.padStart(6)} x  ${String(memory).padStart(4)} MB\n`,
      );
    }
  } finally {
    if (values.store === undefined) await rm(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} name
 * @param {string} folder
 */
async function measureOne(name, folder) {
  const { openStore } = await import('../dist/store/open-store.js');
  const measured = measurements[name];
  if (!measured) throw new Error(`no such measurement: ${name}`);
  const store = await openStore({ folder, now: () => new Date().toISOString() });
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await measured(store, folder);
    times.push(performance.now() - start);
  }
  await store.close();
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ milliseconds: median(times), megabytes }));
}

/**
 * What the database needs to look at every row of a table, with nothing around it.
 * @param {string} folder
 * @param {string} table
 */
function scan(folder, table) {
  const columns = { result: 'total(earned), max(marks), max(site)', event: 'max(data), max(hash)' };
  const database = new Database(path.join(folder, 'shoptalk.sqlite'));
  database.prepare(`select ${columns[/** @type {'result' | 'event'} */ (table)]} from ${table}`).get();
  database.close();
}

/** @param {AsyncIterable<unknown>} items */
async function walk(items) {
  let count = 0;
  for await (const item of items) count += item ? 1 : 0;
  return count;
}
