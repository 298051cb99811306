// @ts-check
// Runs the measurements that need no argument, one after the other, so that they do not disturb each other.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const measurements = ['start-up.mjs', 'scoring.mjs', 'throughput.mjs'];
for (const measurement of measurements) {
  const run = spawnSync(process.execPath, [path.join(import.meta.dirname, measurement)], {
    stdio: 'inherit',
  });
  if (run.status !== 0) process.exitCode = 1;
}
