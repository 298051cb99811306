import { pl as report } from '../../../report/messages/pl/all.js';
import type { Messages } from '../messages.js';
import { plAgree } from './agree.js';
import { plExplain } from './explain.js';
import { plFindings } from './findings.js';
import { plHelp } from './help.js';
import { plInit } from './init.js';
import { plLearn } from './learn.js';
import { plLibrary } from './library.js';
import { plLint } from './lint.js';
import { plPractise } from './practise.js';
import { plProblemSentences } from './problem-sentences.js';
import { plProblems } from './problems.js';
import { plProgress } from './progress.js';
import { plReportCommand } from './report-command.js';
import { plRubricTrials } from './rubric-trials.js';
import { plSafekeeping } from './safekeeping.js';
import { plScenarioNew } from './scenario-new.js';
import { plScenarioTesting } from './scenario-testing.js';
import { plScore } from './score.js';
import { plSimulate } from './simulate.js';
import { plSurvey } from './survey.js';
import { plTranslate } from './translate.js';
import { plTrouble } from './trouble.js';
import { plVisit } from './visit.js';
import { plVisitAsking } from './visit-asking.js';
import { plVisitEvidence } from './visit-evidence.js';
import { plVisitForm } from './visit-form.js';
import { plVisitImport } from './visit-import.js';
import { plVisitMenu } from './visit-menu.js';
import { plVisitRehearsal } from './visit-rehearsal.js';
import { plVisitReview } from './visit-review.js';
import { plVisitTranscript } from './visit-transcript.js';
import { plWords } from './words.js';

/** Polish. */
export const pl: Messages = {
  ...plHelp,
  ...plWords,
  ...plTranslate,
  ...plTrouble,
  ...plLibrary,
  ...plLint,
  ...plPractise,
  ...plProgress,
  ...plScore,
  ...plScenarioTesting,
  ...plRubricTrials,
  ...plSimulate,
  ...plReportCommand,
  ...plAgree,
  ...plLearn,
  ...plVisit,
  ...plVisitEvidence,
  ...plVisitTranscript,
  ...plVisitMenu,
  ...plVisitRehearsal,
  ...plSurvey,
  ...plVisitForm,
  ...plVisitImport,
  ...plFindings,
  ...plExplain,
  ...plInit,
  ...plScenarioNew,
  ...plVisitReview,
  ...plSafekeeping,
  ...plVisitAsking,
  problemTexts: plProblems,
  problemSentences: plProblemSentences,
  report,
};
