import path from 'node:path';
import { didYouMean } from '../../../files/did-you-mean.js';
import { shownPath } from '../../../files/library.js';
import { makeProblem } from '../../../files/make-problem.js';
import type { Problem } from '../../../files/problem.js';
import { isOfSomethingElse, type Remark, takeIn } from '../../../language/translation/exchange/take-in.js';
import { updateOverlay } from '../../../language/translation/update.js';
import type { ExitCode, Run } from '../../command.js';
import { ProblemsError, UsageError } from '../../failures.js';
import { broughtUp } from '../brought-up.js';
import { progressJson, showProgress } from '../show-progress.js';
import type { Subject } from '../subject.js';
import type { Target } from '../target-file.js';
import type { TranslateOptions } from '../translate-options.js';
import { writeTarget } from '../write-target.js';
import { exchangeFormat } from './exchange-format.js';
import { type ReturnedFile, readUnits } from './read-units.js';

/** Whether the file is one of this source and this language, as far as it tells. */
function mistaken(
  run: Run,
  { lines, source }: Subject,
  { language }: Target,
  returned: ReturnedFile,
  file: string,
) {
  const { exchangeWords: words } = run.messages;
  const wrong = (message: string): Problem => makeProblem('XL111', message, { file });
  const spoken = returned.language?.toLowerCase().split('-')[0];
  return [
    ...(spoken === undefined || spoken === language ? [] : [wrong(words.otherLanguage(spoken, language))]),
    ...(isOfSomethingElse(lines, returned.units) ? [wrong(words.otherSource(source.id))] : []),
  ];
}

/** A remark as a problem of the file; a warning where the rest was taken in all the same. */
function remarkProblem(run: Run, remark: Remark, { lines }: Subject, file: string): Problem {
  const { exchangeWords: words, translateWords } = run.messages;
  const { id, line, translation } = remark.unit;
  const at = { file, line };
  switch (remark.kind) {
    case 'conflict':
      return makeProblem('XL113', words.conflict(id, remark.here, translation), at);
    case 'twice':
      return makeProblem('XL114', words.twice(id, remark.first.line), at);
    case 'changed':
      return makeProblem('XL112', words.changed(id, remark.now), { ...at, severity: 'warning' });
    case 'unknown': {
      const known = [...lines.lines, ...lines.patterns].map((each) => each.id);
      const message = translateWords.unknownLine(id, didYouMean(id, known));
      return makeProblem('XL105', message, { ...at, severity: 'warning' });
    }
  }
}

/**
 * `--import`: what a translator sent back goes into the overlay, all of it or nothing. 0 fine · 1 something to look at · 2 the
 * file cannot be read.
 */
export async function importTranslation(
  run: Run,
  subject: Subject,
  target: Target,
  name: string,
  options: TranslateOptions,
): Promise<ExitCode> {
  const { exchangeWords: words, translateWords } = run.messages;
  const place = path.resolve(run.cwd, name);
  const file = shownPath(place, run.cwd);
  const format = exchangeFormat(place);
  if (format === undefined) throw new UsageError(makeProblem('XL107', words.unknownFormat(file)));
  const returned = await readUnits(run, place, file, { format, language: target.language });
  const bad = [...returned.problems, ...mistaken(run, subject, target, returned, file)];
  if (bad.length > 0) throw new ProblemsError(bad, 'findings');

  const taken = takeIn(subject.lines, target.overlay, returned.units, {
    overwrite: options.overwrite === true,
  });
  const problems = taken.remarks.map((remark) => remarkProblem(run, remark, subject, file));
  if (problems.some(({ severity }) => severity === 'error')) throw new ProblemsError(problems, 'findings');

  const updated = updateOverlay(subject.lines, target.overlay, taken);
  const { text, isChanged, progress } = broughtUp(subject, target, updated);
  const count = taken.lines.size + taken.patterns.size;
  const isWritten = isChanged && options.dryRun !== true;
  if (isWritten) await writeTarget(run, target.file, text);
  if (run.flags.json) {
    run.screen.json({
      translates: subject.source.id,
      language: target.language,
      file: target.file.file,
      written: isWritten,
      changed: isChanged,
      taken_in: [...taken.lines.keys(), ...taken.patterns.keys()],
      ...progressJson(progress),
      remarks: taken.remarks.map(({ kind, unit }) => ({ kind, id: unit.id, line: unit.line })),
    });
  } else {
    run.screen.out(words.taken(target.file.file, count, options.dryRun === true));
    showProgress(run, progress);
  }
  if (isWritten && subject.source.origin === 'shipped')
    run.screen.note(translateWords.ownCopy(target.file.file));
  await run.showProblems(problems);
  return problems.length > 0 ? 1 : 0;
}
