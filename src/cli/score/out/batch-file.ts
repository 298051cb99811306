import { readFileSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { makeProblem } from '../../../files/make-problem.js';
import { ProblemsError } from '../../failures.js';
import type { Messages } from '../../messages/messages.js';
import { decide, type Found } from './decide.js';
import { type Journal, type Reached, writeJournal } from './journal.js';
import { refusalProblems, writingProblem } from './output-problems.js';
import { finishPart, openPart, type PartFile, pathsOf, removeFile, replaceFile } from './part-file.js';
import type { RunIdentity } from './run-identity.js';

/** The output of a batch that survives being killed. */
export interface BatchFile {
  /** Where an earlier run stopped; undefined: at the beginning. */
  readonly from: Reached | undefined;
  /** Nothing is left to score. */
  readonly complete: boolean;
  write(text: string): void;
  /** Makes everything so far safe: what comes later in this run, and no more, can be lost. */
  keep(reached: Omit<Reached, 'bytes'>): void;
  /** Gives the output its name. */
  finish(reached: Omit<Reached, 'bytes'>): void;
  /** Leaves nothing behind. */
  discard(): void;
  close(): void;
}

export interface BatchFileOptions {
  /** Absolute path, and the name to show. */
  readonly path: string;
  readonly name: string;
  /** Undefined where the input cannot be read again, so that no run can go on with this one's output. */
  readonly run: RunIdentity | undefined;
  readonly restart: boolean;
  readonly messages: Messages;
  readonly now: () => Date;
}

/** A journal that is older than this, in milliseconds, is of a run that is over, whatever process has its number now. */
const freshFor = 30_000;

/** Opens the output of a batch. Throws `ProblemsError` where it cannot or should not be written. */
export function openBatchFile({ path, name, run, restart, messages, now }: BatchFileOptions): BatchFile {
  const paths = pathsOf(path);
  const guarded = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (error) {
      const problem = writingProblem(error, name, messages);
      throw problem === undefined ? error : new ProblemsError([problem]);
    }
  };
  const isWriting = ({ writer }: Journal): boolean =>
    writer.machine === hostname() &&
    writer.process !== process.pid &&
    isAlive(writer.process) &&
    now().getTime() - statSync(paths.journal).mtimeMs < freshFor;

  const found = guarded(() => lookAt(paths, name, messages));
  const decision = decide(found, run, isWriting, restart);
  if (decision.kind === 'refuse') throw new ProblemsError(refusalProblems(decision.why, name, messages));
  const before = decision.kind === 'begin' ? undefined : decision.journal;
  const from = before?.reached;
  const renamed = decision.kind === 'only-tell';
  const replaces = before?.replaces ?? found.output !== undefined;

  const record = (reached: Reached, complete: boolean): void => {
    if (run === undefined) return;
    const writer = { process: process.pid, machine: hostname() };
    replaceFile(paths.journal, writeJournal({ run, writer, reached, replaces, complete }));
  };
  let part: PartFile | undefined;
  const opened = (): PartFile => {
    part ??= openPart(paths.part, from?.bytes ?? 0);
    return part;
  };
  const keep = (reached: Omit<Reached, 'bytes'>, complete: boolean): void => {
    const file = opened();
    file.sync();
    record({ ...reached, bytes: file.length }, complete);
  };
  const close = (): void => {
    part?.close();
    part = undefined;
  };
  if (!renamed) {
    guarded(() => {
      // Of what is given up nothing may be left beside the new journal.
      if (before === undefined) removeFile(paths.journal);
      opened();
    });
  }

  return {
    from,
    complete: before?.complete ?? false,
    write: (text) => guarded(() => opened().append(text)),
    keep: (reached) => guarded(() => keep(reached, false)),
    finish: (reached) =>
      guarded(() => {
        if (!renamed) {
          keep(reached, true);
          close();
          finishPart(paths);
        }
        removeFile(paths.journal);
      }),
    discard() {
      close();
      removeFile(paths.part);
      removeFile(paths.journal);
    },
    close,
  };
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return !isDefunct(id);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Whether a process has ended and nobody has asked how, as happens in containers; only Linux tells. */
function isDefunct(id: number): boolean {
  try {
    return / [ZX] /.test(readFileSync(`/proc/${id}/stat`, 'latin1').replace(/^.*\)/s, ''));
  } catch {
    return false;
  }
}

/** What is where the run would write. */
function lookAt(paths: ReturnType<typeof pathsOf>, name: string, messages: Messages): Found {
  const output = statSync(paths.output, { throwIfNoEntry: false });
  if (output !== undefined && !output.isFile())
    throw new ProblemsError([makeProblem('FI113', messages.scoreNoPlainFile, { file: name })]);
  const part = statSync(paths.part, { throwIfNoEntry: false });
  const journal = statSync(paths.journal, { throwIfNoEntry: false });
  return {
    ...(output && { output: output.size }),
    ...(part && { part: part.size }),
    ...(journal && { journal: readFileSync(paths.journal, 'utf8') }),
  };
}
