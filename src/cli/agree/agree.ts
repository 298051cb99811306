import { makeProblem } from '../../files/make-problem.js';
import { betweenAssessors } from '../../rubric/agreement/between-assessors.js';
import type { ExitCode, Run } from '../command.js';
import { UsageError } from '../failures.js';
import { libraryPlace } from '../run-places.js';
import { optimiseFromNow, worthOptimisingFrom } from '../score/long-work.js';
import { readScoreOptions } from '../score/score-options.js';
import { loadScorer } from '../score/scorer.js';
import { compareWithLabels } from './compare-with-labels.js';
import { assessorsIn, readLabelledFiles } from './labelled-files.js';
import { printAgreement, printAssessors } from './print-agreement.js';

export interface AgreeOptions {
  readonly rubric: string;
  readonly map?: readonly string[];
  readonly worst: string;
  readonly quiet?: boolean;
  readonly model?: string;
}

/**
 * `shoptalk agree`: how well the scorer agrees with labels or, where several people labelled the same conversations,
 * how they agree with each other. 0 fine · 1 a record was broken · 2 nothing to compare with.
 */
export async function agree(run: Run, files: readonly string[], options: AgreeOptions): Promise<ExitCode> {
  const { messages } = run;
  if (files.length === 0) {
    throw new UsageError(
      makeProblem('CL103', messages.agreeNeedsFiles, { hint: messages.agreeNeedsFilesHint }),
    );
  }
  const worst = Number(options.worst);
  if (!Number.isInteger(worst) || worst < 0 || worst > 1000)
    throw new UsageError(makeProblem('CL105', messages.agreeBadWorst(options.worst)));
  const settings = readScoreOptions(
    { rubric: options.rubric, ...(options.map && { map: options.map }) },
    messages,
  );
  const { labelled, problems, unopened } = await readLabelledFiles(run, files, settings);
  await run.showProblems(problems.slice(0, mostProblems));
  const assessors = assessorsIn(labelled);
  if (labelled.length >= worthOptimisingFrom) optimiseFromNow();
  if (assessors.length > 1) printAssessors(run, betweenAssessors(assessors));
  else {
    const scorer = await loadScorer({
      rubric: options.rubric,
      place: libraryPlace(run),
      trustLabels: false,
      messages,
      ...(options.model !== undefined && { model: options.model }),
    });
    const conversations = labelled.map(({ conversation }) => conversation);
    const compared = compareWithLabels(run, scorer, conversations, { worst, quiet: options.quiet === true });
    await run.showProblems(compared.problems.slice(0, mostProblems));
    if (compared.samples.length === 0) return 2;
    if (!compared.labelled) {
      throw new UsageError(makeProblem('CL105', messages.report.agreement.nothingLabelled));
    }
    printAgreement(run, compared);
  }
  if (labelled.length === 0 || unopened > 0) return 2;
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** A hopeless file is told of by its first problems. */
const mostProblems = 100;
