import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { listLibrary } from '../../files/library.js';
import { findOverlay, loadOverlayFile, type OverlayFile } from '../../files/load-overlay.js';
import type { Problem } from '../../files/problem.js';
import { progressOf, type TranslationProgress } from '../../language/translation/progress.js';
import { updateOverlay } from '../../language/translation/update.js';
import type { ExitCode, Run } from '../command.js';
import { libraryPlace } from '../run-places.js';
import { type Column, table } from '../terminal/table.js';
import { progressJson } from './show-progress.js';
import type { Subject } from './subject.js';

interface LanguageState {
  readonly language: string;
  readonly file?: OverlayFile;
  /** Undefined where there is no translation, or one that cannot be read. */
  readonly progress?: TranslationProgress;
}

/** Languages with an overlay, and those that have stock lines. */
async function languagesOf(run: Run, { source, language }: Subject): Promise<readonly string[]> {
  const folders = [...(source.overlays ?? []).map((folder) => folder.path), path.dirname(source.path)];
  const names = await Promise.all(folders.map((folder) => readdir(folder).catch((): string[] => [])));
  const written = names.flat().flatMap((name) => {
    const [, id, code = ''] = /^([^.]+)\.([a-z]{2})\.ya?ml$/.exec(name) ?? [];
    return id === source.id ? [code] : [];
  });
  const stock = await listLibrary('stock', libraryPlace(run));
  const all = new Set([...written, ...stock.files.map(({ id }) => id)]);
  return [...all].filter((code) => code !== language).sort();
}

const columns = ({ translateWords: words }: Run['messages']): readonly Column<LanguageState>[] => {
  const count =
    (of: (progress: TranslationProgress) => number) =>
    ({ progress }: LanguageState): string =>
      progress === undefined ? '–' : String(of(progress));
  return [
    { title: words.columnLanguage, text: ({ language }) => language },
    { title: '%', text: count(({ percent }) => percent), align: 'right' },
    {
      title: words.columnOpen,
      text: count(({ missing, withoutPatterns }) => missing.length + withoutPatterns.length),
      align: 'right',
    },
    { title: words.columnStale, text: count(({ stale }) => stale.length), align: 'right' },
    { title: words.columnOrphaned, text: count(({ orphaned }) => orphaned.length), align: 'right' },
    { title: words.columnFile, text: ({ file }) => file?.file ?? words.noFile, flexible: true, drop: 1 },
  ];
};

/** Without `--to`: how far each language has come. */
export async function showLanguages(run: Run, subject: Subject): Promise<ExitCode> {
  const problems: Problem[] = [];
  const states: LanguageState[] = [];
  for (const language of await languagesOf(run, subject)) {
    const file = await findOverlay(subject.source, language);
    if (file === undefined) {
      states.push({ language });
      continue;
    }
    const loaded = await loadOverlayFile(`${subject.kind}-overlay`, file);
    problems.push(...loaded.problems);
    states.push(
      loaded.ok
        ? { language, file, progress: progressOf(subject.lines, updateOverlay(subject.lines, loaded.value)) }
        : { language, file },
    );
  }
  if (run.flags.json) {
    run.screen.json(
      states.map(({ language, file, progress }) => ({
        translates: subject.source.id,
        language,
        file: file?.file ?? null,
        ...(progress === undefined ? {} : progressJson(progress)),
      })),
    );
  } else run.screen.out(table(states, columns(run.messages), run.screen.columns(), run.style));
  await run.showProblems(problems);
  return problems.length > 0 ? 1 : 0;
}
