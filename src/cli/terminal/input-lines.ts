import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { makeProblem } from '../../files/make-problem.js';
import { stripControls } from '../../report/strip-controls.js';
import type { Input } from '../command.js';
import { ProblemsError } from '../failures.js';

/** Longest line that is read, bytes: what has no ends of lines may never end, and would fill the memory. */
const longestLine = 2_000_000;

async function* withEnds(input: Input): AsyncGenerator<unknown> {
  let length = 0;
  for await (const piece of input) {
    const bytes = Buffer.from(piece);
    const end = Math.max(bytes.lastIndexOf('\n'), bytes.lastIndexOf('\r'));
    length = end === -1 ? length + bytes.length : bytes.length - end - 1;
    if (length > longestLine)
      throw new ProblemsError([makeProblem('FI103', 'a line of the input is longer than 2 MB')]);
    yield piece;
  }
}

/**
 * The lines of a pipe or file on standard input, as they come, without control characters. Throws a `ProblemsError`
 * at a line of more than 2 MB.
 */
export async function* inputLines(input: Input): AsyncGenerator<string> {
  const lines = createInterface({
    input: Readable.from(withEnds(input)),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  for await (const line of lines) yield stripControls(line, { keep: ['\t'] });
}
