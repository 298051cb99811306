import path from 'node:path';
import { readCheckedRubric, readCheckedScenario } from '../../files/check-loaded.js';
import { shownPath } from '../../files/library.js';
import { makeProblem } from '../../files/make-problem.js';
import type { Problem } from '../../files/problem.js';
import { progressOf } from '../../language/translation/progress.js';
import { updateOverlay } from '../../language/translation/update.js';
import type { ExitCode, Run } from '../command.js';
import { UsageError } from '../failures.js';
import { libraryPlace } from '../run-places.js';
import { locatedProblems } from './located-problems.js';
import { progressJson, showProgress } from './show-progress.js';
import type { Subject } from './subject.js';
import type { Target } from './target-file.js';

/** Everything that is amiss with the source when it is read in this language. */
async function problemsOf(run: Run, { kind, source }: Subject, target: Target): Promise<readonly Problem[]> {
  const folder = path.dirname(target.file.path);
  const overlays = [{ path: folder, file: shownPath(folder, run.cwd) }];
  const outcome =
    kind === 'scenario'
      ? await readCheckedScenario(source.path, source.file, libraryPlace(run), target.language, overlays)
      : await readCheckedRubric(source.path, source.file, target.language, overlays);
  return outcome.problems;
}

/** `--check`: every problem of the translation at its place. 0 none · 1 some · 2 there is no translation. */
export async function checkTranslation(run: Run, subject: Subject, target: Target): Promise<ExitCode> {
  const { translateWords: words } = run.messages;
  const { language, file } = target;
  if (!target.isThere) {
    throw new UsageError(makeProblem('XL104', words.notThere(file.file)));
  }
  const problems = await problemsOf(run, subject, target);
  const progress = progressOf(subject.lines, updateOverlay(subject.lines, target.overlay));
  if (run.flags.json) {
    run.screen.json({
      translates: subject.source.id,
      language,
      file: file.file,
      ...progressJson(progress),
      problems: await locatedProblems(run, problems),
    });
  } else {
    await run.showProblems(problems);
    run.screen.out(words.checked(file.file, problems.length));
    showProgress(run, progress);
  }
  return problems.length > 0 ? 1 : 0;
}
