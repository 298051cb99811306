import { lv as report } from '../../../report/messages/lv/all.js';
import type { Messages } from '../messages.js';
import { lvAgree } from './agree.js';
import { lvExplain } from './explain.js';
import { lvFindings } from './findings.js';
import { lvHelp } from './help.js';
import { lvInit } from './init.js';
import { lvLearn } from './learn.js';
import { lvLibrary } from './library.js';
import { lvLint } from './lint.js';
import { lvPractise } from './practise.js';
import { lvProblemSentences } from './problem-sentences.js';
import { lvProblems } from './problems.js';
import { lvProgress } from './progress.js';
import { lvReportCommand } from './report-command.js';
import { lvRubricTrials } from './rubric-trials.js';
import { lvSafekeeping } from './safekeeping.js';
import { lvScenarioNew } from './scenario-new.js';
import { lvScenarioTesting } from './scenario-testing.js';
import { lvScore } from './score.js';
import { lvSimulate } from './simulate.js';
import { lvSurvey } from './survey.js';
import { lvTranslate } from './translate.js';
import { lvTrouble } from './trouble.js';
import { lvVisit } from './visit.js';
import { lvVisitAsking } from './visit-asking.js';
import { lvVisitEvidence } from './visit-evidence.js';
import { lvVisitForm } from './visit-form.js';
import { lvVisitImport } from './visit-import.js';
import { lvVisitMenu } from './visit-menu.js';
import { lvVisitRehearsal } from './visit-rehearsal.js';
import { lvVisitReview } from './visit-review.js';
import { lvVisitTranscript } from './visit-transcript.js';
import { lvWords } from './words.js';

/** Latvian. */
export const lv: Messages = {
  ...lvHelp,
  ...lvWords,
  ...lvTranslate,
  ...lvTrouble,
  ...lvLibrary,
  ...lvLint,
  ...lvPractise,
  ...lvProgress,
  ...lvScore,
  ...lvScenarioTesting,
  ...lvRubricTrials,
  ...lvSimulate,
  ...lvReportCommand,
  ...lvAgree,
  ...lvLearn,
  ...lvVisit,
  ...lvVisitEvidence,
  ...lvVisitTranscript,
  ...lvVisitMenu,
  ...lvVisitRehearsal,
  ...lvSurvey,
  ...lvVisitForm,
  ...lvVisitImport,
  ...lvFindings,
  ...lvExplain,
  ...lvInit,
  ...lvScenarioNew,
  ...lvVisitReview,
  ...lvSafekeeping,
  ...lvVisitAsking,
  problemTexts: lvProblems,
  problemSentences: lvProblemSentences,
  report,
};
