import { type MendedPlace, mended, writeMended } from '../../files/lint/fix/mend-file.js';
import type { FileToLint, LintedFile } from '../../files/lint/linted-file.js';
import type { Surroundings } from '../../files/lint/surroundings.js';
import { makeProblem } from '../../files/make-problem.js';
import type { Run } from '../command.js';

/** A file that was mended, or would be. */
export interface Mending {
  readonly file: string;
  readonly places: readonly MendedPlace[];
}

/** Mends one file after the other and remembers what was done. */
export interface Mender {
  readonly mend: (linted: LintedFile, at: FileToLint) => Promise<LintedFile>;
  readonly done: readonly Mending[];
}

function failureCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}

/** @param dryRun what could be mended is only told: files and findings stay as they are */
export function menderFor({ screen, messages }: Run, surroundings: Surroundings, dryRun: boolean): Mender {
  const done: Mending[] = [];
  return {
    done,
    async mend(linted, at) {
      const before = linted.parsed?.text;
      if (linted.problems.length === 0 || before === undefined) return linted;
      const outcome = await mended(linted, at, surroundings);
      if (outcome.text === undefined) return linted;
      if (dryRun) {
        done.push({ file: at.file, places: outcome.places });
        return linted;
      }
      try {
        if (!(await writeMended(at.path, before, outcome.text))) {
          screen.note(messages.lintChangedMeanwhile(at.file));
          return linted;
        }
      } catch (error) {
        const message = `this file cannot be written (${failureCode(error)})`;
        return {
          ...linted,
          problems: [...linted.problems, makeProblem('FI113', message, { file: at.file })],
        };
      }
      done.push({ file: at.file, places: outcome.places });
      return outcome.linted;
    },
  };
}

/** What was mended, or would be, as lines of a difference: `-` before, `+` after. */
export function mendingLines({ file, places }: Mending, run: Run, dryRun: boolean): readonly string[] {
  const { messages, style } = run;
  const count = places.length;
  const head = dryRun ? messages.lintWouldMend(file, count) : messages.lintMended(file, count);
  return [
    head,
    ...places.flatMap(({ code, line, was, now }) => [
      style.paint.dim(`@@ ${line} ${code} @@`),
      style.paint.red(`-${was}`),
      ...(now === undefined ? [] : [style.paint.green(`+${now}`)]),
    ]),
  ];
}
