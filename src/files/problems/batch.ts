import type { ProblemKind } from './kind.js';

/** BT1xx: the output of a batch, and going on with one that was stopped. */
export const batchProblems = {
  BT101: {
    title: 'output already there',
    hint: 'Name another file, or add --restart to score everything again and replace it.',
  },
  BT102: {
    title: 'not the same run any more',
    hint: 'Put back what it began with to go on, or add --restart to score everything again.',
  },
  BT103: {
    title: 'progress file not usable',
    hint: 'Without it nothing tells where to go on: add --restart to score everything again.',
  },
  BT104: {
    title: 'unfinished output damaged',
    hint: 'It is shorter than what was written: add --restart to score everything again.',
  },
  BT105: { title: 'output is an input', hint: 'Name another file with --out.' },
  BT106: {
    title: 'no room to write',
    hint: 'Make room and run the same command again: it goes on where it stopped.',
  },
  BT107: {
    title: 'input changed while it was read',
    hint: 'Wait until it is written completely, then score again with --restart.',
  },
  BT108: {
    title: 'output in use',
    hint: 'Wait for the other run, or stop it and run the same command again: it goes on where that stopped.',
  },
  BT109: {
    title: 'cannot be resumed',
    hint: 'Save the input to a file and name that, where a batch must survive an interruption.',
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;
