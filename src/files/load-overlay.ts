import { access } from 'node:fs/promises';
import path from 'node:path';
import type { Overlay } from './generated/overlay.js';
import type { LibraryFile } from './library.js';
import { type LoadOutcome, loadFile } from './load-file.js';
import { makeProblem } from './make-problem.js';
import type { Problem } from './problem.js';

/** A file that can be translated, by its path and the name to show. */
export type Translated = Pick<LibraryFile, 'path' | 'file'>;

export type OverlayKind = 'scenario-overlay' | 'rubric-overlay';

const wrongFile = { 'scenario-overlay': 'SC146', 'rubric-overlay': 'RB146' } as const;

/** `angry-buyer.yaml` has its Polish words in `angry-buyer.pl.yaml` beside it. */
export function overlayBeside({ path: source, file }: Translated, language: string): Translated {
  const beside = (name: string): string => name.replace(/(\.ya?ml)$/i, `.${language}$1`);
  return { path: beside(source), file: beside(file) };
}

/** Whether the overlay says of itself what its name says. */
function misplaced(kind: OverlayKind, { translates, language }: Overlay, file: string): readonly Problem[] {
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
  const overlay = overlayBeside(source, language);
  const exists = await access(overlay.path).then(
    () => true,
    () => false,
  );
  if (!exists) return undefined;
  return loadFile(kind, overlay.path, overlay.file, (value) => misplaced(kind, value, overlay.path));
}
