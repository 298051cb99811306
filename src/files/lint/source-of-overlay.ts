import path from 'node:path';
import { type LibraryPlace, listLibrary } from '../library.js';
import { findOverlay, type OverlayFile, type OverlayKind } from '../load-overlay.js';
import { isThere } from '../workspace.js';
import type { FileToLint } from './linted-file.js';

/** The file that an overlay translates, or why nothing uses the overlay. */
type SourceOfOverlay =
  | { readonly ok: true; readonly source: OverlayFile }
  | { readonly ok: false; readonly reason: string };

const libraries = { 'scenario-overlay': 'scenarios', 'rubric-overlay': 'rubrics' } as const;

/**
 * `angry-buyer.pl.yaml` translates `angry-buyer.yaml` beside it; in a workspace also the shipped file of that name, as
 * when it is played.
 */
export async function sourceOfOverlay(
  kind: OverlayKind,
  { path: own, file }: FileToLint,
  place: LibraryPlace,
): Promise<SourceOfOverlay> {
  const named = /^(.*)\.([a-z]{2})(\.ya?ml)$/i.exec(own);
  const [, stem = '', language = '', ending = ''] = named ?? [];
  const beside = `${stem}${ending}`;
  if (named !== null && (await isThere(beside))) {
    const shown = file.replace(/\.[a-z]{2}(\.ya?ml)$/i, '$1');
    return { ok: true, source: { path: beside, file: shown } };
  }
  const id = path.basename(stem);
  const { files } = await listLibrary(libraries[kind], place);
  const shipped = files.find((each) => each.id === id && each.overlays !== undefined);
  const used = shipped === undefined ? undefined : await findOverlay(shipped, language);
  if (shipped !== undefined && used !== undefined && path.resolve(used.path) === path.resolve(own))
    return { ok: true, source: { path: shipped.path, file: shipped.file } };
  const missing = `there is no ${path.basename(beside)} beside it`;
  if (shipped === undefined)
    return { ok: false, reason: `${missing}, and none that is shipped: nothing uses it` };
  return { ok: false, reason: `${missing}, and ${used?.file ?? 'no file'} is used for the shipped one` };
}
