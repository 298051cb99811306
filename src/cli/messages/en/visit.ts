import type { AnswerFault } from '../../../visit/answer-fault.js';
import type { VisitState } from '../../../visit/life.js';

/** What an evaluator reads while recording a visit. */
export const enVisit = {
  visitNewSummary: 'record a visit: questions one at a time, every answer saved at once',
  visitResumeSummary: 'continue a visit at the question where it stopped',
  visitListSummary: 'list recorded visits',
  visitShowSummary: 'show a visit: answers, comments and score',
  checklistArgument: 'id of a checklist, or the path of its file',
  visitArgument: 'id of a visit',
  optionSite: 'where the visit took place',
  optionEvaluator: 'pseudonym of whoever made the visit',
  optionAnswers: 'YAML file with the answers',
  optionQuick: 'y, n and x answer yes, no and not applicable at once, without Enter',
  optionVisitState: 'only visits in this state',

  visitStarted: (id: string) => `Visit ${id}. Every answer is saved at once; /help shows the commands.`,
  visitBriefing: 'Briefing',
  questionPlace: (place: number, count: number) => `${place}/${count}`,
  answerPrompt: 'Answer',
  commentPrompt: 'Comment',
  currentAnswer: (answer: string) => `So far: ${answer}. Enter keeps it.`,
  /** What may be typed, beside the question. */
  hintYesNo: 'yes / no',
  hintNa: 'n/a',
  hintOptional: 'Enter leaves it out',
  hintScale: (min: number, max: number) => `${min} to ${max}`,
  hintNumber: (unit?: string) => (unit === undefined ? 'a number' : `a number of ${unit}`),
  hintMoney: (currency?: string) => (currency === undefined ? 'a sum' : `a sum in ${currency}`),
  hintTime: 'a time, such as 14:05',
  hintText: 'your words',
  hintPhoto: 'the path of a picture',
  hintChoice: 'a number or a name from the list',
  noHelp: 'There is no more help for this question.',
  commentWanted: 'Please say in a few words what happened.',
  commentKept: 'A comment is needed with this answer; it was not saved.',
  answerFault: (fault: AnswerFault): string => {
    switch (fault.kind) {
      case 'empty':
        return 'This question needs an answer.';
      case 'not-yes-no':
        return 'Please answer yes or no.';
      case 'not-applicable-not-allowed':
        return 'This question always applies: please answer it.';
      case 'not-a-number':
        return 'Please give a number.';
      case 'not-on-scale':
        return `Please give a whole number from ${fault.min} to ${fault.max}.`;
      case 'too-many-decimals':
        return fault.decimals === 0
          ? 'Please give a whole number.'
          : `Please give at most ${fault.decimals} decimals.`;
      case 'too-small':
        return fault.message ?? `Please give at least ${fault.least}.`;
      case 'too-large':
        return fault.message ?? `Please give at most ${fault.most}.`;
      case 'too-short':
        return fault.message ?? `Please write at least ${fault.least} characters.`;
      case 'too-long':
        return fault.message ?? `Please write at most ${fault.most} characters.`;
      case 'not-a-time':
        return 'Please give a time, such as 14:05.';
      case 'not-a-date':
        return 'Please give a date, such as 2026-11-22.';
      case 'not-a-duration':
        return 'Please give a length of time, such as 1:30 (one minute and a half) or 90 (seconds).';
      case 'runs-backwards':
        return 'These times run backwards: the beginning comes first, such as 14:05 14:11.';
      case 'not-an-option':
        return `"${fault.given}" is not in the list: ${fault.options.join(', ')}.`;
      case 'not-a-level':
        return `Please give a level from 0 to ${fault.levels - 1}.`;
    }
  },

  visitCommentHelp: 'A comment may follow any answer behind a bar: no | the assistant was on the phone',
  noQuestionThere: 'There is no such question.',
  firstQuestion: 'This is the first question.',
  unknownVisitCommand: (typed: string) => `There is no ${typed} here. /help shows the commands.`,
  /** Single keys that answer with --quick; `visit/answer-words.ts` understands them. */
  quickKeys: { yes: 'y', no: 'n', notApplicable: 'x' },
  notAnsweredYet: 'not answered yet',
  leftOut: 'left out',
  notApplicable: 'not applicable',
  allAnswered: 'All questions are answered. /jump <number> changes an answer; no keeps the visit as a draft.',
  submitQuestion: 'Submit the visit? (yes / no)',
  savedDraft: (id: string) => `Saved. Go on any time with: shoptalk visit resume ${id}`,
  gapsLeft: (count: number) =>
    count === 1 ? 'One question is still open.' : `${count} questions are still open.`,
  gapUnanswered: 'no answer',
  gapComment: 'comment missing',
  unusedLines: (count: number) =>
    count === 1 ? 'One line was left over and not used.' : `${count} lines were left over and not used.`,

  askEvaluatorSite: 'Where was the visit? (name of the site; Enter leaves it out)',
  noSite: 'not given',
  columnState: 'state',
  columnDate: 'date',
  columnSite: 'site',
  columnChecklist: 'checklist',
  columnScore: 'score',
  columnEvaluator: 'evaluator',
  visitStates: {
    draft: 'draft',
    submitted: 'submitted',
    queried: 'queried',
    amended: 'amended',
    approved: 'approved',
    disputed: 'disputed',
    upheld: 'upheld',
    changed: 'changed',
    locked: 'locked',
  } satisfies Readonly<Record<VisitState, string>>,
  noVisits: 'No visits yet. Record one with: shoptalk visit new retail-visit',
  noVisitFits: 'No visit fits.',
  noDraft: 'There is no unfinished visit to continue.',
  unknownVisit: (id: string) => `there is no visit ${id}`,
  alreadySubmitted: (id: string) => `visit ${id} is submitted and takes no more answers`,
  notAChecklist: (id: string) => `the rubric ${id} has no questions for a person`,
  visitNeedsInput: 'visit new needs answers: a terminal, one answer a line on standard input, or --answers',
  visitNeedsInputHint:
    'Run it in a terminal; or pipe the answers in, one a line in the order of the questions; or name a YAML file with --answers.',
  unknownQuestion: (id: string, meant?: string) =>
    meant === undefined
      ? `there is no question "${id}"`
      : `there is no question "${id}"; did you mean "${meant}"?`,
  answerProblem: (question: string, why: string) => `${question}: ${why}`,
  wrongChecklist: (given: string, wanted: string) =>
    `these are answers for ${given}, but the visit uses ${wanted}`,
};
