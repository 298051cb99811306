import type { ReportMessages } from '../messages.js';
import { enAgreement } from './agreement.js';
import { enEvaluators } from './evaluators.js';
import { enForm } from './form.js';
import { enLearnt } from './learnt.js';
import { enResults } from './results.js';
import { enResultsPage } from './results-page.js';
import { enScenarioTest } from './scenario-test.js';
import { enScorecard } from './scorecard.js';
import { enSummary } from './summary.js';

export const en: ReportMessages = {
  ...enScorecard,
  scenarioTest: enScenarioTest,
  summary: enSummary,
  agreement: enAgreement,
  learnt: enLearnt,
  evaluators: enEvaluators,
  form: enForm,
  results: enResults,
  resultsPage: enResultsPage,
};
