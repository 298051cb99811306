import { comparisonSigns, type FormMessages } from '../../form/form-messages.js';

/** Words of a printed form. */
export const enForm: FormMessages = {
  site: 'Site',
  day: 'Date',
  evaluator: 'Evaluator',
  programme: 'Programme',
  briefing: 'Before you begin',
  watch: 'Watch for',
  times: 'Note the time when',
  howTo:
    'The small sign beside each box is the key for typing the form in later with visit new --quick. A comment can be typed behind an answer: n | what happened.',
  yes: 'yes',
  no: 'no',
  notApplicable: 'not applicable',
  keys: { yes: 'y', no: 'n', notApplicable: 'x' },
  onlyIf: (condition) => `Only if ${condition}`,
  dependsOn: (questions) =>
    questions.length === 1
      ? `Not always asked: it depends on question ${questions.join(', ')}`
      : `Not always asked: it depends on questions ${questions.join(', ')}`,
  and: 'and',
  or: 'or',
  not: (condition) => `not (${condition})`,
  answered: (question, yes) => (yes ? `${question} is answered` : `${question} is not answered`),
  compared: (question, by, value) => `${question} ${comparisonSigns[by]} ${value}`,
  quoted: (text) => `“${text}”`,
  comment: 'Comment',
  commentOn: (answers) => `Comment needed with: ${answers}`,
  tickOne: 'Tick one',
  tickAll: 'Tick all that apply',
  optional: 'may be left out',
  startOf: 'Start',
  stopOf: 'Stop',
  lasted: 'It took',
  minutesSeconds: 'minutes : seconds',
  photo: 'Photo or receipt, name of the file',
  atLeastSigns: (count) => (count === 1 ? 'at least one character' : `at least ${count} characters`),
  made: (checklist, version) => `${checklist} · version ${version}`,
};
