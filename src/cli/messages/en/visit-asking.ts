import { enPlural } from '../../../language/plural.js';
import type { CommandHelp } from '../command-help.js';

/** What an evaluator reads before a visit, while answers are typed in, and before it is submitted. */
export const enVisitAsking = {
  visitBriefSummary: 'print the briefing of a checklist: the part to play, what to watch, times to note',
  optionProgramme: 'programme of visits, by its id in shoptalk.yaml',
  optionStaff: 'pseudonym of the member of staff who served you',
  optionDay: 'day of the visit: 2026-03-14, 14.3., today or yesterday',
  optionRegion: 'region of the site, where shoptalk.yaml does not say it',

  askDay: (today: string) => `On which day was the visit? (Enter: today, ${today}; or yesterday, 21.11.)`,
  askPaper:
    'Are you typing in notes from paper? Then single keys answer, without Enter. (yes / no; Enter: no)',
  siteKnown: (site: string, region?: string) =>
    region === undefined ? `Site: ${site}` : `Site: ${site}, ${region}`,
  siteMeant: (site: string, meant: string) =>
    `"${site}" is not among the sites of shoptalk.yaml and is kept as written. Did you mean "${meant}"?`,
  competitorVisit:
    'This programme visits competitors: the visit is anonymous, nobody is named or described in it.',
  namesInComment: (words: string) =>
    `Is "${words}" the name of somebody? A visit to a competitor names nobody; /back changes the answer.`,

  briefingPart: 'Your part',
  briefingWatch: 'Watch for',
  briefingTimes: 'Note the time',
  briefingSpan: (start: string, stop: string) => `from "${start}" until "${stop}"`,
  briefingBegin: 'Enter begins the questions. ',
  noBriefing: (id: string) => `${id} has no briefing.`,
  quickBegun:
    'Keys answer at once, without Enter. b: back · c: comment on the question before · ?: help · /help',

  timeFrom: (moment: string) => `from: ${moment}`,
  timeUntil: (moment: string) => `until: ${moment}`,
  stopwatchPrompt: 'Enter or s stops it:',
  stopwatchRuns: 'The stopwatch is running.',
  stopwatchStopped: (length: string) => `Measured: ${length}`,
  /** Beside a question that has help. */
  hintHelp: '? help',
  noneOfThese: 'none of these',
  nothingToCommentOn: 'There is no answer before this question to comment on.',
  hintDate: 'a day, such as 22.11. or yesterday',
  hintDuration: '1:30, 6 min, from and until by the clock (14:05 14:11), or s for a stopwatch',
  hintChoices: 'numbers one after the other (135), 0 for none of them',
  visitCommands: [
    ['?', 'help for this question'],
    ['/back', 'the question before'],
    ['/jump <number>', 'another question; a section by its name'],
    ['/comment', 'add a comment to the question before'],
    ['/review', 'all answers so far'],
    ['/save', 'leave; everything is saved, go on with visit resume'],
    ['/help', 'this list'],
  ] satisfies CommandHelp,
  visitKeysHelp:
    'With --quick one key is one answer: b or Backspace goes back, c comments on the question before. A line that ends in \\ goes on in the next.',

  contradictionsFound: (count: number) =>
    `Before the visit is submitted: ${count} ${enPlural(count, { one: 'thing does', other: 'things do' })} not fit together.`,
  howToSettle: (questions: number) =>
    `${questions === 0 ? '' : questions === 1 ? '1 changes the answer · ' : `1–${questions} changes that answer · `}e explains why it is right · l leaves it for later`,
  explainPrompt: 'Why it is right:',
  explanationKept: 'Kept as your explanation.',
  questionAndAnswer: (question: string, answer: string) => `${question} – ${answer}`,
  contradictionsLeft: (count: number) =>
    `${count} ${enPlural(count, { one: 'contradiction is', other: 'contradictions are' })} neither mended nor explained; the visit stays a draft.`,

  unknownProgramme: (id: string, meant?: string) =>
    meant === undefined
      ? `there is no programme "${id}" in shoptalk.yaml`
      : `there is no programme "${id}" in shoptalk.yaml; did you mean "${meant}"?`,
  nameNotPseudonym: (name: string) =>
    `"${name}" looks like the name of a person; visits are kept by pseudonym`,
  badDay: (given: string) => `"${given}" is not a day`,
  dayAhead: (day: string) => `${day} lies ahead; a visit is recorded once it has taken place`,
  unexplained: (finding: string, key: string) => `${finding} (${key})`,
  unknownFinding: (key: string, meant?: string) =>
    meant === undefined
      ? `nothing is found that goes by "${key}"`
      : `nothing is found that goes by "${key}"; did you mean "${meant}"?`,
};
