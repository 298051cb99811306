import type { ProblemTexts } from '../../../files/problem-catalogue.js';
import { plCaseProblems } from './case-problems.js';
import { plEvidenceProblems } from './evidence-problems.js';
import { plLintProblems } from './lint-problems.js';
import { plPartnerProblems } from './partner-problems.js';
import { plExchangeProblems } from './problems-of-exchange.js';
import { plFileProblems } from './problems-of-files.js';
import { plInputProblems } from './problems-of-input.js';
import { plRubricProblems } from './problems-of-rubrics.js';
import { plShapeProblems } from './problems-of-shape.js';
import { plUseProblems } from './problems-of-use.js';
import { plReportProblems } from './report-problems.js';
import { plReviewProblems } from './review-problems.js';
import { plDesignProblems } from './scenario-design-problems.js';
import { plSimulationProblems } from './simulation-problems.js';
import { plSurveyProblems } from './survey-problems.js';
import { plTranslationWorkProblems } from './translation-work-problems.js';

/** Titles and hints of problems by code; a code that is not here keeps its English words. */
export const plProblems: ProblemTexts = {
  ...plLintProblems,
  ...plCaseProblems,
  ...plPartnerProblems,
  ...plReportProblems,
  ...plEvidenceProblems,
  ...plExchangeProblems,
  ...plUseProblems,
  ...plInputProblems,
  ...plReviewProblems,
  ...plRubricProblems,
  ...plSurveyProblems,
  ...plSimulationProblems,
  ...plFileProblems,
  ...plShapeProblems,
  ...plDesignProblems,
  ...plTranslationWorkProblems,
};
