import type { ProblemTexts } from '../../../files/problem-catalogue.js';
import { lvBehaviourProblems } from './behaviour-problems.js';
import { lvCaseProblems } from './case-problems.js';
import { lvEvidenceProblems } from './evidence-problems.js';
import { lvFileProblems } from './file-problems.js';
import { lvLintProblems } from './lint-problems.js';
import { lvPartnerProblems } from './partner-problems.js';
import { lvExchangeProblems } from './problems-of-exchange.js';
import { lvRubricProblems } from './problems-of-rubrics.js';
import { lvScoringProblems } from './problems-of-scoring.js';
import { lvUseProblems } from './problems-of-use.js';
import { lvReportProblems } from './report-problems.js';
import { lvReviewProblems } from './review-problems.js';
import { lvDesignProblems } from './scenario-design-problems.js';
import { lvSimulationProblems } from './simulation-problems.js';
import { lvSurveyProblems } from './survey-problems.js';
import { lvTranslationWorkProblems } from './translation-work-problems.js';

/** Titles and hints of problems by code; a code that is not here keeps its English words. */
export const lvProblems: ProblemTexts = {
  ...lvLintProblems,
  ...lvCaseProblems,
  ...lvPartnerProblems,
  ...lvReportProblems,
  ...lvEvidenceProblems,
  ...lvReviewProblems,
  ...lvRubricProblems,
  ...lvBehaviourProblems,
  ...lvSurveyProblems,
  ...lvSimulationProblems,
  ...lvExchangeProblems,
  ...lvFileProblems,
  ...lvUseProblems,
  ...lvScoringProblems,
  ...lvDesignProblems,
  ...lvTranslationWorkProblems,
};
