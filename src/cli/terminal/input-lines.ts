import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { stripControls } from '../../report/strip-controls.js';
import type { Input } from '../command.js';

/** The lines of a pipe or file on standard input, as they come, without control characters. */
export async function* inputLines(input: Input): AsyncGenerator<string> {
  const lines = createInterface({ input: Readable.from(input), crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) yield stripControls(line, { keep: ['\t'] });
}
