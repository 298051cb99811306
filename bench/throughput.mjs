// @ts-check
// Conversations a second with one thread and with two, as a ratio to reading the same file and splitting it into words,
// and how much memory a batch takes at most: it must not grow with the number of conversations.
// node bench/throughput.mjs [count …]; without arguments 1,000 conversations, and their memory beside that of 4,000.
// The full measure: node bench/throughput.mjs 1000 10000 100000
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { writeDistinct } from './distinct-conversations.mjs';
import { program, root } from './example-files.mjs';
import { median } from './median-times.mjs';

const given = process.argv.slice(2).map(Number).filter(Number.isInteger);
const counts = given.length > 0 ? given : [1000, 4000];
const ROUNDS = 3;

const report =
  'process.on("exit",()=>{const u=process.resourceUsage();process.stderr.write("used "+u.maxRSS+" "+(u.userCPUTime+u.systemCPUTime))})';
const measured = ['--import', `data:text/javascript,${encodeURIComponent(report)}`];

/**
 * @typedef {{ seconds: number, cpu: number, megabytes: number }} Used wall-clock time, time of all cores, peak memory
 * @param {readonly string[]} args to node
 * @returns {Used}
 */
function use(args) {
  const start = performance.now();
  const run = spawnSync(process.execPath, [...measured, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const seconds = (performance.now() - start) / 1000;
  const [, memory, cpu] = /used (\d+) (\d+)/.exec(run.stderr) ?? [];
  if (memory === undefined || (run.status !== 0 && run.status !== 1))
    throw new Error(`could not run: ${run.stderr.split('\n')[0]}`);
  return { seconds, cpu: Number(cpu) / 1e6, megabytes: Number(memory) / 1024 };
}

const scoring = (/** @type {string} */ file, /** @type {number} */ threads) => {
  const to = ['--out', `${file}.scores`, '--restart', '--workers', String(threads)];
  return [program, 'score', file, '--rubric', 'complaint-call', '--quiet', ...to];
};

/**
 * Takes turns, so that a slow moment of the machine falls on all alike.
 * @param {readonly (readonly string[])[]} commands
 * @param {number} rounds
 */
function inTurns(commands, rounds) {
  const runs = Array.from({ length: rounds }, () => commands.map(use));
  const middle = (/** @type {number} */ at, /** @type {keyof Used} */ key) =>
    median(runs.map((round) => round[at]?.[key] ?? Number.NaN));
  return commands.map((_, at) => ({
    seconds: middle(at, 'seconds'),
    cpu: middle(at, 'cpu'),
    megabytes: middle(at, 'megabytes'),
  }));
}

const folder = await mkdtemp(path.join(tmpdir(), 'shoptalk-bench-'));
const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);
try {
  say(`Throughput (distinct conversations of about 14 turns; ${availableParallelism()} cores)`);
  for (const [index, count] of counts.entries()) {
    const file = path.join(folder, `${count}.jsonl`);
    await writeDistinct(file, count);
    const plain = [path.join(root, 'bench/plain/read-split.mjs'), file];
    const [floor, one, two] = inTurns([plain, scoring(file, 1), scoring(file, 2)], index === 0 ? ROUNDS : 1);
    if (!floor || !one || !two) continue;
    say(`  ${count} conversations`);
    for (const [name, used] of /** @type {const} */ ([
      ['read, lowercase, split', floor],
      ['score, one thread', one],
      ['score, two threads', two],
    ])) {
      const pace = `${(count / used.seconds).toFixed(0)} a second, ${(count / used.cpu).toFixed(0)} a second of one core`;
      const ratio = `${(used.seconds / floor.seconds).toFixed(1)} x`;
      say(
        `    ${name.padEnd(22)} ${used.seconds.toFixed(2).padStart(8)} s ${ratio.padStart(8)}  ${pace}, ${used.megabytes.toFixed(0)} MB`,
      );
    }
    say(`    two threads are ${(one.seconds / two.seconds).toFixed(2)} x as quick as one`);
    await Promise.all([rm(file), rm(`${file}.scores`)]);
  }
} finally {
  await rm(folder, { recursive: true });
}
