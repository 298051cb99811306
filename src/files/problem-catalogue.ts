import { authoringProblems } from './problems/authoring.js';
import { batchProblems } from './problems/batch.js';
import { behaviourProblems } from './problems/behaviour.js';
import { casesProblems } from './problems/cases.js';
import { commandLineProblems } from './problems/command-line.js';
import { evidenceProblems } from './problems/evidence.js';
import { fileProblems } from './problems/file-level.js';
import type { ProblemKind } from './problems/kind.js';
import { learntProblems } from './problems/learnt.js';
import { lintProblems } from './problems/lint.js';
import { reportProblems } from './problems/report.js';
import { rubricProblems } from './problems/rubric.js';
import { scenarioProblems } from './problems/scenario.js';
import { simulationProblems } from './problems/simulation.js';
import { stockProblems } from './problems/stock.js';
import { storeProblems } from './problems/store.js';
import { surveyProblems } from './problems/survey.js';
import { temperamentProblems } from './problems/temperament.js';
import { transcriptProblems } from './problems/transcript.js';
import { translationWorkProblems } from './problems/translation-work.js';
import { visitProblems } from './problems/visit.js';
import { visitExchangeProblems } from './problems/visit-exchange.js';
import { visitReviewProblems } from './problems/visit-review.js';
import { workspaceProblems } from './problems/workspace.js';

/**
 * Every problem that Shoptalk can find, by its permanent code. A code is never given to another
 * problem and never renumbered. Each family has a file in `problems/`; rooms add theirs there.
 */
export const problemCatalogue = {
  ...fileProblems,
  ...scenarioProblems,
  ...casesProblems,
  ...temperamentProblems,
  ...stockProblems,
  ...rubricProblems,
  ...behaviourProblems,
  ...transcriptProblems,
  ...visitProblems,
  ...visitReviewProblems,
  ...evidenceProblems,
  ...visitExchangeProblems,
  ...batchProblems,
  ...commandLineProblems,
  ...storeProblems,
  ...learntProblems,
  ...workspaceProblems,
  ...surveyProblems,
  ...reportProblems,
  ...authoringProblems,
  ...translationWorkProblems,
  ...lintProblems,
  ...simulationProblems,
} as const satisfies Readonly<Record<string, ProblemKind>>;

export type ProblemCode = keyof typeof problemCatalogue;

/** Titles and hints in another language than English, by code. */
export type ProblemTexts = Readonly<Partial<Record<ProblemCode, ProblemKind>>>;

/**
 * What a code stands for; undefined for a code that is not in the catalogue.
 *
 * @param texts the words of another language; English where they lack the code
 */
export function problemKind(code: string, texts: ProblemTexts = {}): ProblemKind | undefined {
  if (!Object.hasOwn(problemCatalogue, code)) return undefined;
  return texts[code as ProblemCode] ?? problemCatalogue[code as ProblemCode];
}
