import path from 'node:path';
import { didYouMean } from '../../files/did-you-mean.js';
import { shownPath } from '../../files/library.js';
import { makeProblem } from '../../files/make-problem.js';
import type { Problem } from '../../files/problem.js';
import { type Fill, readFill } from '../../files/read-fill.js';
import { readTextFile } from '../../files/read-text-file.js';
import { type UpdatedOverlay, updateOverlay, withoutOrphans } from '../../language/translation/update.js';
import type { ExitCode, Run } from '../command.js';
import { outcomeOf, ProblemsError } from '../failures.js';
import { broughtUp } from './brought-up.js';
import { progressJson, showProgress } from './show-progress.js';
import type { Subject } from './subject.js';
import type { Target } from './target-file.js';
import type { TranslateOptions } from './translate-options.js';
import { writeTarget } from './write-target.js';

interface Given {
  readonly fill?: Fill;
  readonly file: string;
}

async function givenIn(run: Run, { lines }: Subject, name: string | undefined): Promise<Given> {
  if (name === undefined) return { file: '' };
  const place = path.resolve(run.cwd, name);
  const file = shownPath(place, run.cwd);
  const read = await readTextFile(place, file);
  if (!read.ok) throw new ProblemsError(read.problems, outcomeOf(read.problems));
  return { fill: readFill(read.text, new Set(lines.patterns.map(({ id }) => id))), file };
}

/** Rows that could not be put in; the rest was. */
function notFilled(run: Run, { lines }: Subject, updated: UpdatedOverlay, given: Given): readonly Problem[] {
  const { translateWords: words } = run.messages;
  const known = [...lines.lines, ...lines.patterns].map(({ id }) => id);
  return [
    ...updated.unknown.map((id) => {
      const line = given.fill?.places.get(id);
      return makeProblem('XL105', words.unknownLine(id, didYouMean(id, known)), {
        severity: 'warning',
        file: given.file,
        ...(line === undefined ? {} : { line }),
      });
    }),
    ...(given.fill?.unread ?? []).map((line) =>
      makeProblem('XL106', words.unreadRow, { severity: 'warning', file: given.file, line }),
    ),
  ];
}

/** Makes the overlay or brings it up to date, fills in what a file says, and tells what there is to do. */
export async function updateTranslation(
  run: Run,
  subject: Subject,
  target: Target,
  options: TranslateOptions,
): Promise<ExitCode> {
  const given = await givenIn(run, subject, options.fill);
  const all = updateOverlay(subject.lines, target.overlay, given.fill);
  const updated = options.dropOrphans === true ? withoutOrphans(all) : all;
  const { text, isChanged, progress, fresh } = broughtUp(subject, target, updated);
  const isWritten = isChanged && options.dryRun !== true;
  if (isWritten) await writeTarget(run, target.file, text);
  const problems = notFilled(run, subject, updated, given);
  const { file, language } = target;
  const dropped = options.dropOrphans === true ? all.orphans : [];
  if (run.flags.json) {
    run.screen.json({
      translates: subject.source.id,
      language,
      file: file.file,
      written: isWritten,
      changed: isChanged,
      new: fresh,
      ...progressJson(progress),
      dropped,
      unknown: updated.unknown,
    });
  } else {
    const { translateWords: words } = run.messages;
    run.screen.out(
      isWritten
        ? words.written(file.file)
        : isChanged
          ? words.wouldWrite(file.file)
          : words.unchanged(file.file),
    );
    showProgress(run, progress, fresh);
    if (dropped.length > 0) run.screen.out(`  ${words.dropped(dropped.length)}: ${dropped.join(', ')}`);
  }
  if (isWritten && subject.source.origin === 'shipped') {
    run.screen.note(run.messages.translateWords.ownCopy(file.file));
  }
  await run.showProblems(problems);
  return problems.length > 0 ? 1 : 0;
}
