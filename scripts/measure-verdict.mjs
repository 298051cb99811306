// @ts-check
// How near the scorer's level per dimension comes to labelled verdicts, and whether anybody gets by on words.
// node scripts/measure-verdict.mjs <labelled.jsonl> [--language en] [--rules-only] [--labels] [--rubric id] [--half 0|1] [--worst 10]
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { bundled } from './verdict/bundled.mjs';
import { printReport } from './verdict/report.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    language: { type: 'string' },
    labels: { type: 'boolean', default: false },
    'rules-only': { type: 'boolean', default: false },
    rubric: { type: 'string' },
    half: { type: 'string' },
    worst: { type: 'string', default: '10' },
  },
});
const file = positionals[0];
if (!file) {
  process.stderr.write('measure-verdict: name a file of labelled conversations\n');
  process.exit(2);
}

/** @type {Record<string, string>} */
const rubricOf = {
  'billing-mismatch': 'billing-call',
  'faulty-device': 'technical-support',
};
const { assess, prepare } = await import(pathToFileURL(await bundled(root, values.labels)).href);
const observe = prepare(root, values['rules-only']);
/** @type {Map<string, unknown>} */
const rubrics = new Map();
/** @param {string} id */
const rubric = (id) => {
  if (!rubrics.has(id))
    rubrics.set(id, parse(readFileSync(path.join(root, 'rubrics', `${id}.yaml`), 'utf8')));
  return rubrics.get(id);
};

const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
  .filter((row) => !values.language || row.language === values.language)
  .filter((_, index) => values.half === undefined || index % 2 === Number(values.half));

const results = rows.map((row) => {
  const id = values.rubric ?? rubricOf[row.scenario] ?? 'complaint-call';
  const { observations, withheld } = observe(row);
  return { row, assessment: assess(rubric(id), { conversation: row, observations, withheld }) };
});
printReport(results, Number(values.worst));
