import type { Problem } from '../../files/problem.js';
import type { SurveyAnswer } from '../../survey/answer.js';
import type { ExitCode, Run } from '../command.js';
import type { ImportSurveyOptions } from '../commands/survey.js';
import { withStore } from '../open-store.js';
import { optimiseFromNow } from '../score/long-work.js';
import { settingsOf } from '../settings-of-run.js';
import { startProgress } from '../terminal/progress.js';
import { readSurveyFile } from './read-survey-file.js';
import { placed } from './site-of-answers.js';
import { surveyDefaults } from './survey-defaults.js';

/** Answers that are kept in one step. */
const batch = 500;
/** A hopeless file is told of by its first problems. */
const mostProblems = 100;

interface Counts {
  readonly added: number;
  readonly known: number;
}

/**
 * `shoptalk survey import`: tables with the answers of customers, a row a customer. A row is taken whole or not at all; what is
 * there already is not added twice. 0 fine · 1 a row was left out · 2 a file could not be read.
 */
export async function importSurveys(
  run: Run,
  files: readonly string[],
  options: ImportSurveyOptions,
): Promise<ExitCode> {
  const { messages, screen, flags } = run;
  const defaults = surveyDefaults(run, options);
  const settings = await settingsOf(run);
  const problems: Problem[] = [];
  let answers = 0;
  optimiseFromNow();
  const progress = startProgress(true, run.now);
  const read = async (keep: (ready: readonly SurveyAnswer[]) => Promise<Counts>): Promise<Counts> => {
    let counts: Counts = { added: 0, known: 0 };
    let ready: SurveyAnswer[] = [];
    const flush = async (): Promise<void> => {
      const { added, known } = await keep(ready);
      counts = { added: counts.added + added, known: counts.known + known };
      ready = [];
    };
    for (const file of files) {
      for await (const item of readSurveyFile(run, file, defaults)) {
        if (item.kind === 'problem') problems.push(item.problem);
        else {
          answers += item.answers.length;
          ready.push(...item.answers.map((answer) => placed(answer, settings)));
        }
        if (ready.length < batch) continue;
        await flush();
        progress.show(messages.surveyProgress(answers));
      }
    }
    await flush();
    return counts;
  };
  const counts =
    options.dryRun === true
      ? await read(async (ready) => ({ added: ready.length, known: 0 }))
      : await withStore(run, (store) => read((ready) => store.surveys.keep(ready)));
  progress.stop();
  await run.showProblems(problems.slice(0, mostProblems));
  if (problems.length > mostProblems)
    screen.note(messages.surveyMoreProblems(problems.length - mostProblems));
  if (flags.json) screen.json({ ...counts, problems: problems.length, dry_run: options.dryRun === true });
  else if (options.dryRun === true) screen.out(messages.surveyFine(counts.added));
  else screen.out(messages.surveyImported(counts.added, counts.known));
  // Problems of rows are SV; any other is of the file itself.
  if (problems.some(({ code }) => !code.startsWith('SV'))) return 2;
  return problems.length > 0 ? 1 : 0;
}
