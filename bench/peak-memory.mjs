// @ts-check
// How much memory scoring takes at most: it must not grow with the number of conversations.
// node bench/peak-memory.mjs [count …]; without arguments 500 and 2000 conversations.
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { exampleFiles, program } from './example-files.mjs';
import { writeConversations } from './many-conversations.mjs';

const given = process.argv.slice(2).map(Number).filter(Number.isFinite);
const counts = given.length > 0 ? given : [500, 2000];
const report = 'process.on("exit",()=>process.stderr.write("peak "+process.resourceUsage().maxRSS))';

const folder = await mkdtemp(path.join(tmpdir(), 'shoptalk-bench-'));
try {
  process.stdout.write('Peak memory of scoring\n');
  for (const count of counts) {
    const file = path.join(folder, `${count}.jsonl`);
    await writeConversations(file, await exampleFiles('.txt'), count);
    const args = [program, 'score', file, '--rubric', 'complaint-call', '--json', '--quiet'];
    const run = spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(report)}`, ...args],
      {
        stdio: ['ignore', 'ignore', 'pipe'],
        encoding: 'utf8',
      },
    );
    const peak = /peak (\d+)/.exec(run.stderr)?.[1];
    const shown =
      peak === undefined
        ? `could not run: ${run.stderr.split('\n')[0]}`
        : `${Math.round(Number(peak) / 1024)} MB`;
    process.stdout.write(`  ${String(count).padStart(7)} conversations  ${shown}\n`);
  }
} finally {
  await rm(folder, { recursive: true });
}
