// @ts-check
// How long a start takes, as a ratio to a Node that does nothing.
import { exampleFiles, program } from './example-files.mjs';
import { medianTimes } from './median-times.mjs';
import { printRatios } from './print-ratios.mjs';

const ROUNDS = 11;
const [transcript = 'examples/none.txt'] = await exampleFiles('.txt');

const timings = medianTimes(
  [
    { name: 'node -e 0', args: ['-e', '0'] },
    { name: '--help', args: [program, '--help'] },
    { name: '--version', args: [program, '--version'] },
    // 1 says that the conversation did not pass, which is an answer too.
    {
      name: 'score one file',
      args: [program, 'score', transcript, '--rubric', 'complaint-call'],
      mayExit: [0, 1],
    },
  ],
  ROUNDS,
);
printRatios(`Start-up (median of ${ROUNDS}, ratio to bare Node)`, timings, {
  '--help': 1.3,
  '--version': 1.3,
  'score one file': 3,
});
