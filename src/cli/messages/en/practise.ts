import { enPlural } from '../../../language/plural.js';
import type { RefusalCode } from '../../../scenario/state.js';
import type { CommandHelp } from '../command-help.js';

/** What a trainee reads before, during and after a practice conversation. */
export const enPractise = {
  headingYourTask: 'Your task',
  talkHelp: 'Type what you would say. /help shows the commands, /end closes the conversation.',
  certifyNotice: 'Certification: one attempt, without hints, undo or retry.',
  youLabel: 'You',
  silence: '(you say nothing)',
  silenceOnPurpose: 'Press Enter once more to stay silent on purpose.',
  replyCut: (longest: number) => `Only the first ${longest} characters of that reply were taken.`,
  deskDone: 'done',
  deskRefused: 'refused',
  deskRefusal: (code: RefusalCode, param?: string): string => {
    const what = param ?? 'something';
    switch (code) {
      case 'unknown-action':
        return 'your desk has no such action; /desk shows what it has';
      case 'missing':
        return `say the ${what} as well, for example ${what}=…`;
      case 'invalid':
        return `the ${what} cannot be entered like that`;
      case 'not-found':
        return `nothing is found under this ${what}`;
      case 'needs':
        return 'something has to come first; /desk shows what';
      case 'limit':
        return `the ${what} is above your limit`;
      case 'already':
        return 'this has been done already';
    }
  },
  moodRises: 'up',
  moodFalls: 'down',
  moodOfTen: (value: string) => `${value} of 10`,

  commandHelp: [
    ['/desk', 'what you can look up and do'],
    ['/do <action> …', 'do something at your desk; /desk lists the actions'],
    ['/hint', 'what a coach would suggest now'],
    ['/mood', 'how the customer feels, in words and numbers'],
    ['/undo', 'take back your last reply or action'],
    ['/pause', 'stop here; continue later with practise --resume'],
    ['/end', 'close the conversation and see the scorecard'],
    ['/help', 'this list'],
  ] satisfies CommandHelp,
  helpLines: 'A backslash at the end of a line starts a new line; pasted lines stay together.',
  helpSlash: 'To say something that starts with a slash, type two.',

  deskRecords: 'Records',
  deskActions: 'Actions',
  deskLocked: (needs: string) => `closed: needs ${needs}`,
  deskNotYet: (why: string) => `not yet: ${why}`,
  deskNothing: 'Nothing to look up here.',
  paramOptional: (name: string) => `[${name}]`,
  paramMost: (most: string) => `at most ${most}`,
  needFact: 'the customer to tell you something first',
  needAction: (action: string) => `/do ${action} first`,
  needSaid: 'something said to the customer first',
  needFlag: 'something else first',

  noHint: 'No hint for this moment: trust your judgement.',
  noHintInCertify: 'There are no hints in a certification.',
  noUndoInCertify: 'Nothing can be taken back in a certification.',
  nothingToUndo: 'There is nothing to take back yet.',
  undone: (what: string) => `Taken back: ${what}`,
  undoneSilence: 'your silence',
  customerLastSaid: 'The customer last said:',
  paused: (id: string) => `Saved. Continue any time with: shoptalk practise --resume ${id}`,
  pausedUnsaved: 'Nothing of this conversation was saved.',
  unusedReplies: (count: number) =>
    count === 1
      ? 'One reply was not used: the conversation was over.'
      : `${count} replies were not used: the conversation was over.`,
  sessionOver: (id: string) => `session ${id} is over and cannot be continued`,
  unknownCommand: (typed: string, meant?: string) =>
    meant === undefined
      ? `There is no /${typed}. /help shows the commands.`
      : `There is no /${typed}. Did you mean /${meant}?`,
  unknownAction: (typed: string, meant?: string) =>
    meant === undefined
      ? `Your desk has no action "${typed}". /desk shows what it has.`
      : `Your desk has no action "${typed}". Did you mean ${meant}?`,
  noActionNamed: 'Which action? Your desk has these:',
  paramsMissing: 'This needs more to go on:',

  scenarioInOtherLanguage: (language: string) =>
    `This conversation has not been translated into your language yet: the customer speaks ${language}.`,
  scenarioPartlyTranslated: (places: number) =>
    `The translation of this conversation is not finished: ${places} ${enPlural(places, { one: 'place', other: 'places' })} still speak the original language.`,

  resumed: (title: string) => `Continuing: ${title}`,
  endingReached: (title: string) => `The conversation is over: ${title}`,
  surveyHeading: 'What the customer answered in the survey afterwards',
  satisfaction: (rating: number) => `${rating} of 5`,
  nextTimeHeading: 'Next time, what would have earned most',
  turningPointsHeading: 'Turning points of the customer’s mood',
  turningPoint: (turn: number, moods: string, quote: string) => `turn ${turn}: ${moods} at “${quote}”`,
  turningPointSilent: (turn: number, moods: string) => `turn ${turn}: ${moods} at your silence`,
  moodChange: (mood: string, change: number) => `${mood} ${change > 0 ? '+' : '−'}${Math.abs(change)}`,
  turningPointDone: (turn: number, moods: string, action: string) =>
    `after turn ${turn}: ${moods} at ${action}`,

  afterQuestion: 'What next?',
  afterRetryTurn: 'Retry from a turn',
  afterRetryAll: 'Retry from the start',
  afterLeave: 'Leave',
  retryWhich: 'From which turn? What you said before it stays.',
  retryItem: (turn: number, text: string) => `turn ${turn}: ${text}`,
  whichScenario: 'Which conversation do you want to rehearse?',
  noOpenSession: 'There is no unfinished session to continue.',
  noSuchSession: (id: string) => `there is no session ${id}`,
  needsInput: 'practise needs somebody to talk: a terminal, replies on standard input, or --replay',
  needsInputHint:
    'Run it in a terminal; or pipe one reply a line (shoptalk practise angry-buyer < replies.txt); or watch a gold conversation (--replay excellent).',
  noSuchGold: (name: string, names: string) =>
    `the scenario has no gold conversation "${name}"; it has ${names}`,
  savedUnder: (person: string) => `Saved under the name ${person}; see your history with: shoptalk progress`,

  optionReplay: 'play one of the gold conversations, such as excellent or poor',
  optionCertify: 'one attempt, without hints, undo or retry; marked as such in the history',
  optionResume: 'continue an unfinished session, the newest if no id is given',
  optionPerson: 'pseudonym that the history is kept under',
  optionSeed: 'number that picks among the customer’s wordings (default 1)',
  optionRubric: 'score by another rubric',
  optionMin: 'score in percent below which the exit code is 1',
  optionNoSave: 'leave this conversation out of the history',
  notANumber: 'a number is needed here',
  practiseArgument: 'id of a scenario, or the path of its file',
};
