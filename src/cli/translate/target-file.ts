import path from 'node:path';
import { shownPath } from '../../files/library.js';
import {
  findOverlay,
  loadOverlayFile,
  type OverlayFile,
  overlayBeside,
  overlayIn,
} from '../../files/load-overlay.js';
import { makeProblem } from '../../files/make-problem.js';
import { shippedPath } from '../../files/package-files.js';
import { findWorkspace, isThere } from '../../files/workspace.js';
import type { Overlay } from '../../language/translation/overlay.js';
import type { Run } from '../command.js';
import { outcomeOf, ProblemsError, UsageError } from '../failures.js';
import type { Subject } from './subject.js';
import { libraryOf, type TranslateOptions } from './translate-options.js';

/** The overlay as it is now, and the file that it is written to. */
export interface Target {
  readonly language: string;
  readonly file: OverlayFile;
  /** What the overlay says, wherever it was read from; empty for a new one. */
  readonly text: string;
  readonly overlay: Overlay;
  /** Whether `text` is what stands in `file`: an overlay that was shipped is amended in the workspace. */
  readonly isThere: boolean;
}

/** Somebody who works on the program itself translates what it ships where that lies. */
async function isCheckout(run: Run): Promise<boolean> {
  const workspace = await findWorkspace(run.cwd);
  const own = path.resolve(shippedPath('.'));
  return workspace?.folder === own && !own.split(path.sep).includes('node_modules');
}

/** Where the overlay belongs. Nothing is ever written among the files that were installed. */
async function fileFor(run: Run, subject: Subject, language: string, out?: string): Promise<OverlayFile> {
  const { kind, source } = subject;
  const inFolder = (folder: string): OverlayFile =>
    overlayIn({ path: folder, file: shownPath(folder, run.cwd) }, source, language);
  if (out !== undefined) return inFolder(path.resolve(run.cwd, out));
  if (source.origin !== 'shipped' || (await isCheckout(run))) return overlayBeside(source, language);
  const workspace = await findWorkspace(run.cwd);
  const root = libraryOf[kind];
  if (workspace === undefined || path.join(workspace.folder, root) === shippedPath(root)) {
    throw new UsageError(makeProblem('XL103', run.messages.translateWords.nowhere(source.id)));
  }
  return inFolder(path.join(workspace.folder, root));
}

/** The overlay of a subject in a language. What is wrong with one that is there is thrown as problems. */
export async function targetFile(
  run: Run,
  subject: Subject,
  language: string,
  { out }: Pick<TranslateOptions, 'out'>,
): Promise<Target> {
  const file = await fileFor(run, subject, language, out);
  const there = await isThere(file.path);
  const from = there ? file : await findOverlay(subject.source, language);
  if (from === undefined) {
    const overlay: Overlay = { translates: subject.source.id, language, lines: {} };
    return { language, file, text: '', overlay, isThere: false };
  }
  const loaded = await loadOverlayFile(`${subject.kind}-overlay`, from);
  if (!loaded.ok) throw new ProblemsError(loaded.problems, outcomeOf(loaded.problems));
  return { language, file, text: loaded.text, overlay: loaded.value, isThere: there };
}
