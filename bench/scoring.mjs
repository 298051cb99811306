// @ts-check
// How long scoring takes on all cores, as a ratio to reading the same file and splitting it into words.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeDistinct } from './distinct-conversations.mjs';
import { program, root } from './example-files.mjs';
import { medianTimes } from './median-times.mjs';
import { printRatios } from './print-ratios.mjs';

const ROUNDS = 3;
const CONVERSATIONS = 1000;

const folder = await mkdtemp(path.join(tmpdir(), 'shoptalk-bench-'));
try {
  const file = path.join(folder, 'conversations.jsonl');
  await writeDistinct(file, CONVERSATIONS);
  const timings = medianTimes(
    [
      { name: 'read, parse, lowercase, split', args: [path.join(root, 'bench/plain/read-split.mjs'), file] },
      {
        name: 'score --json',
        args: [program, 'score', file, '--rubric', 'complaint-call', '--json', '--quiet'],
        mayExit: [0, 1],
      },
    ],
    ROUNDS,
  );
  printRatios(`Scoring ${CONVERSATIONS} conversations (median of ${ROUNDS})`, timings);
  const scoring = timings.at(-1);
  if (scoring && !scoring.trouble) {
    process.stdout.write(
      `  ${(scoring.median / CONVERSATIONS).toFixed(2)} ms a conversation, start-up included\n`,
    );
  }
} finally {
  await rm(folder, { recursive: true });
}
