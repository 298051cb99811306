import type { ReportMessages } from '../messages.js';
import { csAgreement } from './agreement.js';
import { csEvaluators } from './evaluators.js';
import { csForm } from './form.js';
import { csLearnt } from './learnt.js';
import { csResults } from './results.js';
import { csResultsPage } from './results-page.js';
import { csScenarioTest } from './scenario-test.js';
import { csScorecard } from './scorecard.js';
import { csSummary } from './summary.js';

export const cs: ReportMessages = {
  ...csScorecard,
  scenarioTest: csScenarioTest,
  summary: csSummary,
  agreement: csAgreement,
  learnt: csLearnt,
  evaluators: csEvaluators,
  form: csForm,
  results: csResults,
  resultsPage: csResultsPage,
};
