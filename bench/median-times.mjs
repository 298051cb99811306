// @ts-check
import { spawnSync } from 'node:child_process';

/**
 * @typedef {{ name: string, args: readonly string[], mayExit?: readonly number[] }} Candidate
 *   `args` go to node; `mayExit` are the exit codes of a run that worked, [0] when absent
 * @typedef {{ name: string, median: number, trouble?: string }} Timing median in milliseconds of wall-clock time
 */

/**
 * Times several commands in turns, so that a slow moment of the machine falls on all of them alike.
 * @param {readonly Candidate[]} candidates
 * @param {number} rounds
 * @returns {Timing[]}
 */
export function medianTimes(candidates, rounds) {
  /** @type {number[][]} */
  const times = candidates.map(() => []);
  /** @type {(string | undefined)[]} */
  const troubles = candidates.map(() => undefined);
  // Round 0 warms the file cache and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    candidates.forEach(({ args, mayExit = [0] }, index) => {
      if (troubles[index]) return;
      const start = performance.now();
      const run = spawnSync(process.execPath, args, {
        stdio: ['ignore', 'ignore', 'pipe'],
        encoding: 'utf8',
      });
      const took = performance.now() - start;
      if (!mayExit.includes(run.status ?? -1)) {
        const reason = run.stderr.trim().split('\n')[0] ?? '';
        troubles[index] = `exit ${run.status ?? run.signal}: ${reason}`;
      } else if (round > 0) times[index]?.push(took);
    });
  }
  return candidates.map(({ name }, index) => {
    const trouble = troubles[index];
    return { name, median: median(times[index] ?? []), ...(trouble ? { trouble } : {}) };
  });
}

/**
 * @param {readonly number[]} values
 * @returns {number} NaN of nothing
 */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? Number.NaN) + high) / 2;
}
