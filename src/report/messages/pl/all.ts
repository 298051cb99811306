import type { ReportMessages } from '../messages.js';
import { plAgreement } from './agreement.js';
import { plEvaluators } from './evaluators.js';
import { plForm } from './form.js';
import { plLearnt } from './learnt.js';
import { plResults } from './results.js';
import { plResultsPage } from './results-page.js';
import { plScenarioTest } from './scenario-test.js';
import { plScorecard } from './scorecard.js';
import { plSummary } from './summary.js';

export const pl: ReportMessages = {
  ...plScorecard,
  scenarioTest: plScenarioTest,
  summary: plSummary,
  agreement: plAgreement,
  learnt: plLearnt,
  evaluators: plEvaluators,
  form: plForm,
  results: plResults,
  resultsPage: plResultsPage,
};
