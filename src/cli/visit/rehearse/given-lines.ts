import type { Input } from '../../command.js';
import { inputLines } from '../../terminal/input-lines.js';
import type { GivenAnswer } from '../given-answers.js';
import { answersInPipe } from '../read-answers.js';

/** What a pipe holds for a rehearsal: a line a turn with what the customer says, then the answers. */
export interface GivenLines {
  readonly replies: readonly string[];
  readonly answers: readonly GivenAnswer[];
}

/**
 * Reads a rehearsal from a pipe.
 *
 * @param turns how many lines are replies
 * @param questions ids of the questions that can be answered by name
 * @returns undefined where the pipe is empty
 */
export async function givenLines(
  input: Input,
  turns: number,
  questions: ReadonlySet<string>,
  name: string,
): Promise<GivenLines | undefined> {
  const lines: string[] = [];
  for await (const line of inputLines(input)) lines.push(line);
  if (lines.length === 0) return undefined;
  const rest = lines.slice(turns);
  const answers = await answersInPipe(asInput(rest), questions, name);
  return {
    replies: lines.slice(0, turns),
    answers: answers.map((answer) => ({
      ...answer,
      place: { ...answer.place, line: (answer.place.line ?? 0) + turns },
    })),
  };
}

async function* asInput(lines: readonly string[]): AsyncGenerator<string> {
  for (const line of lines) yield `${line}\n`;
}
