import { makeProblem } from '../../files/make-problem.js';
import type { ExitCode, Run } from '../command.js';
import { UsageError } from '../failures.js';
import { checkTranslation } from './check-translation.js';
import { printLines } from './print-lines.js';
import { showLanguages } from './show-languages.js';
import { loadSubject } from './subject.js';
import { targetFile } from './target-file.js';
import { targetLanguage } from './target-language.js';
import type { TranslatedKind, TranslateOptions } from './translate-options.js';
import { updateTranslation } from './update-translation.js';

/** Each of these is a task of its own. */
const tasks = ['todo', 'all', 'fill', 'check', 'export', 'import'] as const;

function refuseSeveral(run: Run, options: TranslateOptions): void {
  const given = tasks.filter((task) => options[task] !== undefined);
  if (given.length < 2) return;
  const names = given.map((task) => `--${task}`).join(', ');
  throw new UsageError(makeProblem('CL105', run.messages.translateWords.oneAtATime(names)));
}

/**
 * `shoptalk scenario translate`, `shoptalk rubric translate`: makes or updates the overlay of a language, or shows how far
 * each has come. 0 fine · 1 findings · 2 could not run.
 *
 * @param name id of a scenario or rubric, or the path of its file
 */
export async function translate(
  run: Run,
  kind: TranslatedKind,
  name: string,
  options: TranslateOptions,
): Promise<ExitCode> {
  refuseSeveral(run, options);
  const { subject, language: named } = await loadSubject(run, kind, name);
  const to = options.to ?? named;
  if (to === undefined) {
    if (Object.keys(options).some((option) => option !== 'to' && option !== 'bom' && option in taskNames)) {
      throw new UsageError(makeProblem('XL101', run.messages.translateWords.whichLanguage));
    }
    return showLanguages(run, subject);
  }
  const language = await targetLanguage(run, to, subject);
  const target = await targetFile(run, subject, language, options);
  if (options.check === true) return checkTranslation(run, subject, target);
  if (options.todo === true || options.all === true) {
    return printLines(run, subject, target, options.all === true);
  }
  if (options.export !== undefined) {
    const { exportTranslation } = await import('./exchange/export-translation.js');
    return exportTranslation(run, subject, target, options.export, options);
  }
  if (options.import !== undefined) {
    const { importTranslation } = await import('./exchange/import-translation.js');
    return importTranslation(run, subject, target, options.import, options);
  }
  return updateTranslation(run, subject, target, options);
}

/** Options that mean nothing without a language. */
const taskNames: Readonly<Record<Exclude<keyof TranslateOptions, 'to'>, true>> = {
  todo: true,
  all: true,
  fill: true,
  check: true,
  dryRun: true,
  dropOrphans: true,
  out: true,
  export: true,
  open: true,
  bom: true,
  import: true,
  overwrite: true,
};
