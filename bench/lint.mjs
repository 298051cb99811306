// How long lint takes for many scenarios, as a ratio to what the yaml package needs to parse them with positions. Processor
// time counts, the best of several rounds, so that whatever else a machine does changes little.
// Usage: node bench/lint.mjs [count] [rounds]   (1000 scenarios without it; made from the shipped ones with other ids and
// words, so that no value that the build compiled stands in for them)
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { LineCounter, parseDocument } from 'yaml';
import { lintFile } from '../dist/files/lint/lint-file.js';
import { surroundingsOf } from '../dist/files/lint/surroundings.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const count = Number(process.argv[2] ?? 1000);
const rounds = Number(process.argv[3] ?? 3);

const scenarios = path.join(root, 'scenarios');
const shipped = readdirSync(scenarios)
  .filter((name) => /^[^.]+\.yaml$/.test(name))
  .map((name) => readFileSync(path.join(scenarios, name), 'utf8'));

const folder = mkdtempSync(path.join(tmpdir(), 'shoptalk-bench-lint-'));
mkdirSync(path.join(folder, 'scenarios'));
const files = Array.from({ length: count }, (_, index) => {
  const text = shipped[index % shipped.length]
    .replace(/^id: .*$/m, (line) => `${line}-${index}`)
    .replace(/\bthe\b/g, () => (index % 7 === 0 ? 'the very' : 'the'))
    .replace(/^title: (.*)$/m, `title: Number ${index}`);
  const file = path.join(folder, 'scenarios', `bench-${index}.yaml`);
  writeFileSync(file, text);
  return file;
});

/** Milliseconds of the processor since some moment. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function parseAll() {
  const start = processorTime();
  for (const file of files) {
    const lineCounter = new LineCounter();
    parseDocument(readFileSync(file, 'utf8'), { lineCounter });
  }
  return processorTime() - start;
}

async function lintAll() {
  const start = processorTime();
  const surroundings = surroundingsOf({ cwd: folder });
  let problems = 0;
  for (const file of files) {
    const linted = await lintFile({ path: file, file, named: false }, surroundings);
    problems += linted.problems.length;
  }
  return { time: processorTime() - start, problems };
}

try {
  const best = { parse: Number.POSITIVE_INFINITY, lint: Number.POSITIVE_INFINITY };
  let problems = 0;
  for (let round = 0; round < rounds; round += 1) {
    best.parse = Math.min(best.parse, parseAll());
    const linted = await lintAll();
    best.lint = Math.min(best.lint, linted.time);
    problems = linted.problems;
  }
  const memory = Math.round(process.memoryUsage().rss / 1024 / 1024);
  process.stdout.write(
    `${count} scenarios: yaml ${(best.parse / 1000).toFixed(2)} s, lint ${(best.lint / 1000).toFixed(2)} s, ` +
      `ratio ${(best.lint / best.parse).toFixed(2)}, ${problems} findings, ${memory} MB\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
