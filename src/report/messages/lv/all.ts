import type { ReportMessages } from '../messages.js';
import { lvAgreement } from './agreement.js';
import { lvEvaluators } from './evaluators.js';
import { lvForm } from './form.js';
import { lvLearnt } from './learnt.js';
import { lvResults } from './results.js';
import { lvResultsPage } from './results-page.js';
import { lvScenarioTest } from './scenario-test.js';
import { lvScorecard } from './scorecard.js';
import { lvSummary } from './summary.js';

export const lv: ReportMessages = {
  ...lvScorecard,
  scenarioTest: lvScenarioTest,
  summary: lvSummary,
  agreement: lvAgreement,
  learnt: lvLearnt,
  evaluators: lvEvaluators,
  form: lvForm,
  results: lvResults,
  resultsPage: lvResultsPage,
};
