import { lstat, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { shownPath } from '../../files/library.js';
import { makeProblem } from '../../files/make-problem.js';
import { writeAtomically } from '../../files/write-atomically.js';
import { writeNew } from '../../files/write-new.js';
import type { ExitCode, Run } from '../command.js';
import type { InitOptions } from '../commands/init.js';
import { ProblemsError } from '../failures.js';
import { createPage } from '../terminal/page.js';
import { type WorkspaceFile, workspaceFiles } from './workspace-files.js';

type Outcome = 'made' | 'same' | 'renewed' | 'kept';

/** The schemas are the program's: those of an older version are brought up to date. */
const ours = /^schemas\//;

interface Made {
  readonly file: string;
  readonly outcome: Outcome;
}

/** What stands there already: nothing, the very same, an older schema, or something of the person's own. */
async function whatIsThere(target: string, { name, bytes }: WorkspaceFile): Promise<Outcome> {
  const there = await lstat(target).catch(() => undefined);
  if (there === undefined) return 'made';
  const same = there.isFile() && there.size === bytes.length && (await readFile(target)).equals(bytes);
  if (same) return 'same';
  return ours.test(name) && there.isFile() ? 'renewed' : 'kept';
}

/** A file, a device, or a link to anything but a folder. */
async function isNoFolder(folder: string): Promise<boolean> {
  const isThere = (await lstat(folder).catch(() => undefined)) !== undefined;
  return isThere && (await stat(folder).catch(() => undefined))?.isDirectory() !== true;
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

async function make(folder: string, file: WorkspaceFile, cwd: string, dryRun: boolean): Promise<Made> {
  const target = path.join(folder, file.name);
  const outcome = await whatIsThere(target, file);
  if (outcome === 'same' || outcome === 'kept' || dryRun) return { file: file.name, outcome };
  try {
    if (outcome === 'renewed') {
      await writeAtomically(target, file.bytes);
      return { file: file.name, outcome };
    }
    return { file: file.name, outcome: (await writeNew(target, file.bytes)) ? 'made' : 'kept' };
  } catch (error) {
    throw new ProblemsError([
      makeProblem('FI113', `this cannot be written (${reasonOf(error)})`, { file: shownPath(target, cwd) }),
    ]);
  }
}

/**
 * `shoptalk init [folder]`: a workspace with a sample scenario and rubric, the schemas and settings for
 * editors, a CI example and a README for colleagues. What is there is never written over; a second run
 * makes only what is missing.
 */
export async function init(run: Run, named = '.', { dryRun = false }: InitOptions): Promise<ExitCode> {
  const { messages, screen } = run;
  const folder = path.resolve(run.cwd, named);
  if (await isNoFolder(folder)) {
    throw new ProblemsError([
      makeProblem('NW101', messages.initNoFolder, { file: shownPath(folder, run.cwd) }),
    ]);
  }
  const made: Made[] = [];
  for (const file of await workspaceFiles(folder, run.language)) {
    made.push(await make(folder, file, run.cwd, dryRun));
  }
  if (run.flags.json) {
    screen.json({ folder, files: made });
    return 0;
  }
  const of = (outcome: Outcome): readonly string[] =>
    made.filter((each) => each.outcome === outcome).map(({ file }) => file);
  const page = createPage(screen.columns(), run.style);
  page.title(messages.initTitle(shownPath(folder, run.cwd)), dryRun ? messages.initDryRun : '');
  const sections = [
    [messages.initMade, of('made')],
    [messages.initRenewed, of('renewed')],
    [messages.initKept, of('kept')],
    [messages.initSame, of('same')],
  ] as const;
  for (const [heading, files] of sections) {
    if (files.length === 0) continue;
    page.heading(heading);
    for (const file of files) page.entry(file);
  }
  page.heading(messages.initNext);
  const into = named === '.' ? [] : ([[`cd ${named}`, messages.initNextFolder]] as const);
  page.pairs([
    ...into,
    ['shoptalk practise broken-lamp', messages.initNextPractise],
    ['shoptalk scenario new', messages.initNextScenario],
    ['shoptalk lint', messages.initNextLint],
  ]);
  screen.out(page.text());
  return 0;
}
