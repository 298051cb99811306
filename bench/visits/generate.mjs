// @ts-check
// Fills a store with visits of twelve months: sites, regions, evaluators, plausible scores, comments in four languages.
// node bench/visits/generate.mjs --count 10000 --store <folder> [--seed 1] [--rubric retail-visit]
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadRubric } from '../../dist/files/load-rubric.js';
import { openStore } from '../../dist/store/open-store.js';
import { makeVisits } from './make-visits.mjs';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    store: { type: 'string' },
    seed: { type: 'string', default: '1' },
    rubric: { type: 'string', default: 'retail-visit' },
  },
});
const folder = values.store;
if (folder === undefined) throw new Error('where to? --store <folder>');

/** Visits of one transaction: few enough for memory, many enough that the disk is not what takes time. */
const AT_ONCE = 500;

const checklist = await loadRubric(values.rubric, { cwd: path.join(import.meta.dirname, '../..') });
if (!checklist.ok) throw new Error(String(checklist.problems[0]?.message));
const now = () => new Date().toISOString();
const store = await openStore({ folder: path.resolve(folder), now });
const start = performance.now();
let added = 0;
try {
  const visits = makeVisits(checklist, { count: Number(values.count), seed: Number(values.seed) });
  for (let batch = take(visits); batch.length > 0; batch = take(visits)) {
    /** @type {readonly import('../../src/store/visits.js').WholeKept[]} */
    const kept = await store.visits.keepAll(batch);
    added += kept.filter((one) => 'id' in one).length;
  }
} finally {
  await store.close();
}
const seconds = (performance.now() - start) / 1000;
process.stdout.write(`${added} visits in ${seconds.toFixed(1)} s, in ${folder}\n`);

/**
 * @template Item
 * @param {Generator<Item>} items
 * @returns {Item[]}
 */
function take(items) {
  /** @type {Item[]} */
  const batch = [];
  while (batch.length < AT_ONCE) {
    const { value, done } = items.next();
    if (done) break;
    batch.push(value);
  }
  return batch;
}
