import path from 'node:path';
import type { VisitAnswers } from '../../files/generated/visit-answers.js';
import { loadFile } from '../../files/load-file.js';
import { writtenAnswer } from '../../visit/answers-file.js';
import type { Input, Run } from '../command.js';
import { outcomeOf, ProblemsError } from '../failures.js';
import { inputLines } from '../terminal/input-lines.js';
import type { GivenAnswer } from './given-answers.js';

/** Answers of a YAML file, each with its place in it; throws a `ProblemsError` for a broken file. */
export async function answersInFile(
  run: Run,
  file: string,
): Promise<{ readonly file: VisitAnswers; readonly given: readonly GivenAnswer[] }> {
  const loaded = await loadFile('visit-answers', path.resolve(run.cwd, file), file);
  if (!loaded.ok) throw new ProblemsError(loaded.problems, outcomeOf(loaded.problems));
  const given = Object.entries(loaded.value.answers).map(
    ([question, entry]): GivenAnswer => ({
      question,
      written: writtenAnswer(entry),
      place: { file, pointer: ['answers', question] },
    }),
  );
  return { file: loaded.value, given };
}

const KEYED = /^([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\s*[:=]\s+(.*)$/;

/**
 * Answers from a pipe, one a line in the order of the questions, or `question-id: answer`. A line
 * that names no question of the checklist is an answer, colon and all.
 */
export async function answersInPipe(
  input: Input,
  questions: ReadonlySet<string>,
  name: string,
): Promise<readonly GivenAnswer[]> {
  const given: GivenAnswer[] = [];
  let line = 0;
  for await (const text of inputLines(input)) {
    line += 1;
    const [, question, answer] = KEYED.exec(text) ?? [];
    const place = { file: name, line };
    given.push(
      question !== undefined && answer !== undefined && questions.has(question)
        ? { question, written: { text: answer }, place }
        : { written: { text }, place },
    );
  }
  return given;
}
