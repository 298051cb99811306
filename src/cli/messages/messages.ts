import type { enAgree } from './en/agree.js';
import type { en } from './en/all.js';
import type { enExplain } from './en/explain.js';
import type { enFindings } from './en/findings.js';
import type { enHelp } from './en/help.js';
import type { enInit } from './en/init.js';
import type { enLearn } from './en/learn.js';
import type { enLibrary } from './en/library.js';
import type { enLint } from './en/lint.js';
import type { enPractise } from './en/practise.js';
import type { enProgress } from './en/progress.js';
import type { enReportCommand } from './en/report-command.js';
import type { enRubricTrials } from './en/rubric-trials.js';
import type { enSafekeeping } from './en/safekeeping.js';
import type { enScenarioNew } from './en/scenario-new.js';
import type { enScenarioTesting } from './en/scenario-testing.js';
import type { enScore } from './en/score.js';
import type { enSimulate } from './en/simulate.js';
import type { enSurvey } from './en/survey.js';
import type { enTranslate } from './en/translate.js';
import type { enTrouble } from './en/trouble.js';
import type { enVisit } from './en/visit.js';
import type { enVisitAsking } from './en/visit-asking.js';
import type { enVisitEvidence } from './en/visit-evidence.js';
import type { enVisitForm } from './en/visit-form.js';
import type { enVisitImport } from './en/visit-import.js';
import type { enVisitMenu } from './en/visit-menu.js';
import type { enVisitRehearsal } from './en/visit-rehearsal.js';
import type { enVisitReview } from './en/visit-review.js';
import type { enVisitTranscript } from './en/visit-transcript.js';
import type { enWords } from './en/words.js';

/**
 * What the program says to a person, by id: strings, or functions of what varies. Every language
 * is one object of this type, so that a text which is missing in one does not compile. A section of
 * its own (practise, visit, …) lives in its own file and is spread into the language's object.
 */
export type Messages = typeof en;

/** The section that the program's own help needs; it is loaded without the others. */
export type HelpMessages = typeof enHelp;
export type TranslateMessages = typeof enTranslate;
export type TroubleMessages = typeof enTrouble;
export type LibraryMessages = typeof enLibrary;
export type LintMessages = typeof enLint;
export type PractiseMessages = typeof enPractise;
export type ProgressMessages = typeof enProgress;
export type ScoreMessages = typeof enScore;
export type RubricTrialMessages = typeof enRubricTrials;
export type ScenarioTestingMessages = typeof enScenarioTesting;
export type SimulateMessages = typeof enSimulate;
export type VisitMessages = typeof enVisit;
export type VisitFormMessages = typeof enVisitForm;
export type VisitImportMessages = typeof enVisitImport;
export type ExplainMessages = typeof enExplain;
export type ScenarioNewMessages = typeof enScenarioNew;
export type InitMessages = typeof enInit;
export type FindingMessages = typeof enFindings;
export type VisitReviewMessages = typeof enVisitReview;
export type VisitAskingMessages = typeof enVisitAsking;
export type VisitEvidenceMessages = typeof enVisitEvidence;
export type VisitTranscriptMessages = typeof enVisitTranscript;
export type VisitMenuMessages = typeof enVisitMenu;
export type VisitRehearsalMessages = typeof enVisitRehearsal;
export type SafekeepingMessages = typeof enSafekeeping;
export type WordMessages = typeof enWords;
export type AgreeMessages = typeof enAgree;
export type LearnMessages = typeof enLearn;
export type SurveyMessages = typeof enSurvey;
export type ReportCommandMessages = typeof enReportCommand;
