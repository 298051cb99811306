import { enPlural } from '../../../language/plural.js';

/** The pages of `scenario list|show` and `rubric list|show`. */
export const enLibrary = {
  columnId: 'id',
  columnTitle: 'title',
  columnChannel: 'channel',
  columnLevel: 'level',
  columnMinutes: 'min',
  columnRubric: 'rubric',
  columnKind: 'kind',
  columnCriteria: 'criteria',
  columnPass: 'pass',
  columnFrom: 'from',
  sourceShipped: 'shipped',
  sourceOwn: 'own',
  noScenarios: 'no scenarios found',
  noRubrics: 'no rubrics found',
  broken: (count: number) =>
    count === 1 ? 'One file could not be read; see below.' : `${count} files could not be read; see below.`,

  translationUnfinished: (file: string, count: number) =>
    `${file}: the translation is not finished (${count} ${enPlural(count, { one: 'remark', other: 'remarks' })} for its translator).`,

  scenarioFacts: (channel: string, difficulty: number, minutes: number, rubric: string) =>
    `${channel} · difficulty ${difficulty} of 3 · about ${minutes} minutes · scored by ${rubric}`,
  headingBrief: 'Brief',
  headingCustomer: 'Customer',
  headingMood: 'Mood at the start (0–10)',
  headingDesk: 'At your desk',
  record: (title: string) => `record: ${title}`,
  headingEndings: 'How it can end',
  headingHidden: 'Told only when asked',
  headingTopics: 'Topics',
  customerCanAnswer: (facts: number, topics: number) =>
    `The customer can answer about ${facts + topics} things: ${facts} ${facts === 1 ? 'fact' : 'facts'} and ${topics} ${topics === 1 ? 'topic' : 'topics'}.`,
  spoilersHint: 'What the customer tells only when asked is shown with --spoilers.',
  playIt: (id: string) => `To play it: shoptalk practise ${id}`,
  wants: 'wants',
  parameterLimit: (max: string) => `at most ${max}`,

  rubricFacts: (kind: string, criteria: number, pass: number, bands: string) =>
    `${kind} · ${criteria} criteria · pass from ${pass} % · ${bands}`,
  headingAbout: 'About',
  headingCritical: 'Critical criteria (a failed one fails the assessment)',
  headingLevels: 'Levels',
  dimensionHeading: (title: string, weight: number) => `${title} (weight ${weight})`,
  weight: (weight: number) => `weight ${weight}`,
  bonus: 'bonus',
  onlyWhen: (condition: string) => `when ${condition}`,
  autoFail: (what: 'dimension' | 'all'): string =>
    what === 'all' ? 'missing it makes everything 0' : 'missing it makes the dimension 0',
  criticalFor: (family: string) => `critical (${family})`,
  band: (title: string, from: number) => `${title} from ${from}`,
  saidAny: (behaviours: string) => `said: ${behaviours}`,
  saidAll: (behaviours: string) => `said, all of: ${behaviours}`,
  saidNever: (behaviours: string) => `never said: ${behaviours}`,
  saidSeldom: (behaviours: string) => `seldom shown: ${behaviours}`,
  doneAny: (actions: string) => `done: ${actions}`,
  doneNever: (actions: string) => `never done: ${actions}`,
  inReplyTo: (cues: string) => `in reply to ${cues}`,
  before: (events: string) => `before ${events}`,
  after: (events: string) => `after ${events}`,
  withinTurns: (turns: number) => `within ${turns} ${turns === 1 ? 'turn' : 'turns'}`,
  inFirstTurns: (turns: number) => (turns === 1 ? 'in the first turn' : `in the first ${turns} turns`),
  inLastTurns: (turns: number) => (turns === 1 ? 'in the last turn' : `in the last ${turns} turns`),
  atLeastTimes: (times: number) => (times === 1 ? 'at least once' : `at least ${times} times`),
  atMostTimes: (times: number) => (times === 1 ? 'at most once' : `at most ${times} times`),
  seen: (type: string, question: string) => `seen (${type}): ${question}`,
  judged: (question: string) => `judged by a person: ${question}`,
};
