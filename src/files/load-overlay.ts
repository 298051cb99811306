import path from 'node:path';
import type { Overlay } from './generated/overlay.js';
import type { LibraryFile } from './library.js';
import { type LoadOutcome, loadFile } from './load-file.js';
import { makeProblem } from './make-problem.js';
import type { Problem } from './problem.js';
import { isThere } from './workspace.js';

/** A file that can be translated: its path, the name to show, and where else translations of it may be. */
export type Translated = Pick<LibraryFile, 'path' | 'file' | 'overlays'>;

/** The file of an overlay. */
export type OverlayFile = Pick<LibraryFile, 'path' | 'file'>;

export type OverlayKind = 'scenario-overlay' | 'rubric-overlay';

const wrongFile = { 'scenario-overlay': 'SC146', 'rubric-overlay': 'RB146' } as const;

/** `angry-buyer.yaml` has its Polish words in `angry-buyer.pl.yaml` beside it. */
export function overlayBeside({ path: source, file }: Translated, language: string): OverlayFile {
  const beside = (name: string): string => name.replace(/(\.ya?ml)$/i, `.${language}$1`);
  return { path: beside(source), file: beside(file) };
}

/** The overlay of a source in another folder. */
export function overlayIn(folder: OverlayFile, source: Translated, language: string): OverlayFile {
  const name = path.basename(overlayBeside(source, language).path);
  return { path: path.join(folder.path, name), file: path.join(folder.file, name) };
}

/** The overlay of a file in a language, the workspace's own before the one beside it; undefined where there is none. */
export async function findOverlay(source: Translated, language: string): Promise<OverlayFile | undefined> {
  const places = [
    ...(source.overlays ?? []).map((folder) => overlayIn(folder, source, language)),
    overlayBeside(source, language),
  ];
  const there = await Promise.all(places.map((place) => isThere(place.path)));
  return places.find((_, index) => there[index]);
}

/** Whether the overlay says of itself what its name says. */
export function misplaced(
  kind: OverlayKind,
  { translates, language }: Overlay,
  file: string,
): readonly Problem[] {
  const [id, code] = path.basename(file).split('.');
  const wrong = (key: string, given: string, wanted: string | undefined): readonly Problem[] => {
    if (given === wanted) return [];
    return [
      makeProblem(wrongFile[kind], `"${key}" says ${given}, the name of the file ${wanted}`, {
        pointer: [key],
      }),
    ];
  };
  return [...wrong('translates', translates, id), ...wrong('language', language, code)];
}

/** The overlay of a file in a language; undefined where there is none. */
export async function loadOverlay(
  kind: OverlayKind,
  source: Translated,
  language: string,
): Promise<LoadOutcome<Overlay> | undefined> {
  const overlay = await findOverlay(source, language);
  return overlay === undefined ? undefined : loadOverlayFile(kind, overlay);
}

/** The overlay in a file. */
export function loadOverlayFile(kind: OverlayKind, overlay: OverlayFile): Promise<LoadOutcome<Overlay>> {
  return loadFile(kind, overlay.path, overlay.file, (value) => misplaced(kind, value, overlay.path));
}
