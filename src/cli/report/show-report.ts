import path from 'node:path';
import { makeProblem } from '../../files/make-problem.js';
import { writeAtomically } from '../../files/write-atomically.js';
import { buildReport } from '../../report/results/build-report.js';
import type { ResultsReport } from '../../report/results/report.js';
import type { Rubric } from '../../rubric/rubric.js';
import type { ExitCode, Run } from '../command.js';
import { ProblemsError } from '../failures.js';
import { localDay } from '../local-day.js';
import { withStore } from '../open-store.js';
import { settingsOf } from '../settings-of-run.js';
import { writtenAs } from './forms.js';
import { gather } from './gather.js';
import { type Asked, type ReportOptions, readReportOptions } from './report-options.js';
import { filterAsked } from './result-filter.js';

/** `shoptalk report`: what happened, as text, HTML, Markdown, CSV or JSON. */
export async function showReport(run: Run, options: ReportOptions): Promise<ExitCode> {
  const today = localDay(run.now());
  const { asked, problems } = readReportOptions(options, run.flags.json, today, run.messages);
  if (problems.length > 0) throw new ProblemsError(problems);
  const settings = await settingsOf(run);
  const { report, checklists } = await withStore(run, async (store) => {
    const { filter, problems } = await filterAsked(store, options, asked, settings, run.messages);
    if (problems.length > 0) throw new ProblemsError(problems);
    const gathered = await gather(run, store, filter, asked, settings, today);
    return { report: buildReport(gathered.figures), checklists: gathered.checklists };
  });
  await put(run, asked, report, checklists);
  return 0;
}

async function put(
  run: Run,
  asked: Asked,
  report: ResultsReport,
  checklists: Readonly<Record<string, Rubric>>,
): Promise<void> {
  const text = await writtenAs(run, asked, report, checklists);
  if (asked.out === undefined) {
    run.screen.write(text);
    return;
  }
  const file = path.resolve(run.cwd, asked.out);
  try {
    await writeAtomically(file, text);
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new ProblemsError([makeProblem('FI113', run.messages.reportCannotWrite(why), { file: asked.out })]);
  }
  run.screen.note(run.messages.reportWritten(file));
}
