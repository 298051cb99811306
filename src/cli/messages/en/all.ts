import { en as report } from '../../../report/messages/en/all.js';
import { enAgree } from './agree.js';
import { enExplain } from './explain.js';
import { enFindings } from './findings.js';
import { enHelp } from './help.js';
import { enInit } from './init.js';
import { enLearn } from './learn.js';
import { enLibrary } from './library.js';
import { enLint } from './lint.js';
import { enPractise } from './practise.js';
import { enProblemSentences, enProblems } from './problems.js';
import { enProgress } from './progress.js';
import { enReportCommand } from './report-command.js';
import { enRubricTrials } from './rubric-trials.js';
import { enSafekeeping } from './safekeeping.js';
import { enScenarioNew } from './scenario-new.js';
import { enScenarioTesting } from './scenario-testing.js';
import { enScore } from './score.js';
import { enSimulate } from './simulate.js';
import { enSurvey } from './survey.js';
import { enTranslate } from './translate.js';
import { enTrouble } from './trouble.js';
import { enVisit } from './visit.js';
import { enVisitAsking } from './visit-asking.js';
import { enVisitEvidence } from './visit-evidence.js';
import { enVisitForm } from './visit-form.js';
import { enVisitImport } from './visit-import.js';
import { enVisitMenu } from './visit-menu.js';
import { enVisitRehearsal } from './visit-rehearsal.js';
import { enVisitReview } from './visit-review.js';
import { enVisitTranscript } from './visit-transcript.js';
import { enWords } from './words.js';

/** English. New sections: a file of their own, spread in here. */
export const en = {
  ...enHelp,
  ...enWords,
  ...enTranslate,
  ...enTrouble,
  ...enLibrary,
  ...enLint,
  ...enPractise,
  ...enProgress,
  ...enScore,
  ...enScenarioTesting,
  ...enRubricTrials,
  ...enSimulate,
  ...enReportCommand,
  ...enAgree,
  ...enLearn,
  ...enVisit,
  ...enVisitEvidence,
  ...enVisitTranscript,
  ...enVisitMenu,
  ...enVisitRehearsal,
  ...enSurvey,
  ...enVisitForm,
  ...enVisitImport,
  ...enFindings,
  ...enExplain,
  ...enInit,
  ...enScenarioNew,
  ...enVisitReview,
  ...enSafekeeping,
  ...enVisitAsking,
  problemTexts: enProblems,
  problemSentences: enProblemSentences,
  report,
};
