import { describe, expect, test } from 'vitest';
import { ProblemsError } from '../../../../src/cli/failures.js';
import { inputLines } from '../../../../src/cli/terminal/input-lines.js';

async function* pieces(...texts: readonly string[]): AsyncGenerator<string> {
  yield* texts;
}

async function* endless(): AsyncGenerator<Buffer> {
  while (true) yield Buffer.alloc(65_536);
}

async function collected(lines: AsyncIterable<string>): Promise<readonly string[]> {
  const all: string[] = [];
  for await (const line of lines) all.push(line);
  return all;
}

describe('lines of standard input', () => {
  test('come without control characters, however they were cut into pieces', async () => {
    const lines = await collected(inputLines(pieces('a\u001b[3', '1mb\r', '\nc\td\n', 'e')));
    expect(lines).toEqual(['ab', 'c\td', 'e']);
  });

  test('many lines may be longer together than a single one', async () => {
    const lines = pieces(...Array<string>(40).fill(`${'x'.repeat(99_999)}\n`));
    expect((await collected(inputLines(lines))).length).toBe(40);
  });

  test('one that never ends is a problem, not the end of the memory', async () => {
    await expect(collected(inputLines(endless()))).rejects.toBeInstanceOf(ProblemsError);
  });
});
