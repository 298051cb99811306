import { cs as report } from '../../../report/messages/cs/all.js';
import type { Messages } from '../messages.js';
import { csAgree } from './agree.js';
import { csExplain } from './explain.js';
import { csFindings } from './findings.js';
import { csHelp } from './help.js';
import { csInit } from './init.js';
import { csLearn } from './learn.js';
import { csLibrary } from './library.js';
import { csLint } from './lint.js';
import { csPractise } from './practise.js';
import { csProblemSentences } from './problem-sentences.js';
import { csProblems } from './problems.js';
import { csProgress } from './progress.js';
import { csReportCommand } from './report-command.js';
import { csRubricTrials } from './rubric-trials.js';
import { csSafekeeping } from './safekeeping.js';
import { csScenarioNew } from './scenario-new.js';
import { csScenarioTesting } from './scenario-testing.js';
import { csScore } from './score.js';
import { csSimulate } from './simulate.js';
import { csSurvey } from './survey.js';
import { csTranslate } from './translate.js';
import { csTrouble } from './trouble.js';
import { csVisit } from './visit.js';
import { csVisitAsking } from './visit-asking.js';
import { csVisitEvidence } from './visit-evidence.js';
import { csVisitForm } from './visit-form.js';
import { csVisitImport } from './visit-import.js';
import { csVisitMenu } from './visit-menu.js';
import { csVisitRehearsal } from './visit-rehearsal.js';
import { csVisitReview } from './visit-review.js';
import { csVisitTranscript } from './visit-transcript.js';
import { csWords } from './words.js';

/** Czech. */
export const cs: Messages = {
  ...csHelp,
  ...csWords,
  ...csTranslate,
  ...csTrouble,
  ...csLibrary,
  ...csLint,
  ...csPractise,
  ...csProgress,
  ...csScore,
  ...csScenarioTesting,
  ...csRubricTrials,
  ...csSimulate,
  ...csReportCommand,
  ...csAgree,
  ...csLearn,
  ...csVisit,
  ...csVisitEvidence,
  ...csVisitTranscript,
  ...csVisitMenu,
  ...csVisitRehearsal,
  ...csSurvey,
  ...csVisitForm,
  ...csVisitImport,
  ...csFindings,
  ...csExplain,
  ...csInit,
  ...csScenarioNew,
  ...csVisitReview,
  ...csSafekeeping,
  ...csVisitAsking,
  problemTexts: csProblems,
  problemSentences: csProblemSentences,
  report,
};
