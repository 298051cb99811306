import { findFilesToLint, type LintScope } from '../../files/lint/find-files.js';
import { findingsOf } from '../../files/lint/findings-of.js';
import { lintFile } from '../../files/lint/lint-file.js';
import type { FileToLint } from '../../files/lint/linted-file.js';
import { surroundingsOf } from '../../files/lint/surroundings.js';
import { problemIn } from '../../files/problem-sentences.js';
import { countOf, type LintFinding, type LintReport } from '../../report/lint/lint-report.js';
import type { ExitCode, Run } from '../command.js';
import { libraryPlace } from '../run-places.js';
import { startProgress } from '../terminal/progress.js';
import { checkTogether, formatWanted, type LintOptions } from './lint-options.js';
import { type Mender, menderFor, mendingLines } from './mend.js';
import { showReport } from './show-report.js';

/** Files that could not be read at all. */
const unreadable = /^FI10[1-4]$/;

function exitCode(report: LintReport, named: ReadonlySet<string>, strict: boolean): ExitCode {
  if (report.findings.some(({ code, file }) => unreadable.test(code) && named.has(file))) return 2;
  const { errors, warnings } = countOf(report);
  return errors > 0 || (strict && warnings > 0) ? 1 : 0;
}

/** Most scenarios whose gold conversations are played without being asked for: it takes about a second each. */
const mostPlayed = 20;

/** A file that looks like a scenario by its place: `scenarios/<id>.yaml`. */
const scenarioPath = /(^|[\\/])scenarios[\\/][^.\\/]+\.ya?ml$/;

/** Whether gold conversations are played; where there are too many, that is said. */
function playing(run: Run, files: readonly FileToLint[], { play }: LintOptions): boolean {
  if (play !== undefined) return play;
  const scenarios = files.filter(({ path }) => scenarioPath.test(path)).length;
  if (scenarios <= mostPlayed) return true;
  run.screen.note(run.messages.lintNotPlayed(scenarios));
  return false;
}

/** Beside the payload: what was mended, or that nothing was. */
function tellMending(run: Run, { done }: Mender, dryRun: boolean): void {
  for (const mending of done) for (const line of mendingLines(mending, run, dryRun)) run.screen.note(line);
  if (done.length === 0) run.screen.note(run.messages.lintNothingToMend);
}

/** `shoptalk lint`, and the same of scenarios or rubrics alone: every problem of every file, at its place. */
export async function lint(
  run: Run,
  names: readonly string[],
  options: LintOptions,
  scope: LintScope = 'everything',
): Promise<ExitCode> {
  const format = formatWanted(options, run);
  checkTogether(options, run);
  const place = libraryPlace(run);
  const { files, problems } = await findFilesToLint(names, place, scope);
  if (problems.length > 0) {
    await run.showProblems(problems);
    return 2;
  }
  const texts = format === 'text' ? run.messages.problemTexts : {};
  const sentences = format === 'text' ? run.messages.problemSentences : undefined;
  const report: { files: LintReport['files'][number][]; findings: LintFinding[] } = {
    files: [],
    findings: [],
  };
  const play = playing(run, files, options);
  const surroundings = surroundingsOf(place, play);
  const dryRun = options.dryRun === true;
  const mender = options.fix === true ? menderFor(run, surroundings, dryRun) : undefined;
  const progress = startProgress(true, run.now);
  try {
    for (const at of files) {
      const checked = await lintFile(at, surroundings);
      const linted = mender === undefined ? checked : await mender.mend(checked, at);
      report.files.push({ file: linted.file, kind: linted.kind });
      report.findings.push(...findingsOf(linted, texts).map((finding) => problemIn(finding, sentences)));
      progress.show(run.messages.lintProgress(report.files.length, files.length));
    }
  } finally {
    progress.stop();
  }
  if (mender !== undefined) tellMending(run, mender, dryRun);
  await showReport(run, report, format, options.strict === true);
  const named = new Set(files.filter((file) => file.named).map(({ file }) => file));
  return exitCode(report, named, options.strict === true);
}
