// @ts-check
// How long simulated conversations of one scenario take, scoring included, and how that compares with reading as much
// text and splitting it into words. One thread.
// node bench/simulate.mjs [scenario] [runs]; without arguments 2,000 conversations of angry-buyer.
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeDistinct } from './distinct-conversations.mjs';
import { program, root } from './example-files.mjs';

const [scenario = 'angry-buyer', runs = '2000'] = process.argv.slice(2);

/** @param {readonly string[]} args */
function seconds(args) {
  const start = performance.now();
  const run = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  if (run.status !== 0 && run.status !== 1) throw new Error(`could not run: ${run.stderr.split('\n')[0]}`);
  return (performance.now() - start) / 1000;
}

const folder = await mkdtemp(path.join(tmpdir(), 'shoptalk-bench-'));
try {
  const file = path.join(folder, 'plain.jsonl');
  await writeDistinct(file, Number(runs));
  const floor = seconds([path.join(root, 'bench/plain/read-split.mjs'), file]);
  const simulated = seconds([program, 'scenario', 'simulate', scenario, '--runs', runs, '--json']);
  const ratio = (simulated / floor).toFixed(1);
  process.stdout.write(
    `${runs} simulated conversations of ${scenario}: ${simulated.toFixed(2)} s, ${ratio} x reading and splitting as many\n`,
  );
} finally {
  await rm(folder, { recursive: true });
}
