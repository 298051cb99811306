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

  scenarioFacts: (channel: string, difficulty: number, minutes: number, rubric: string) =>
    `${channel} · difficulty ${difficulty} of 3 · about ${minutes} minutes · scored by ${rubric}`,
  headingBrief: 'Brief',
  headingCustomer: 'Customer',
  headingMood: 'Mood at the start (0–10)',
  headingDesk: 'At your desk',
  headingRecords: 'Records',
  headingActions: 'Actions',
  headingEndings: 'How it can end',
  headingHidden: 'Told only when asked',
  headingTopics: 'Topics',
  customerCanAnswer: (facts: number, topics: number) =>
    `The customer can answer about ${facts + topics} things: ${facts} facts and ${topics} topics.`,
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
  autoFail: (what: string) => `fails the ${what}`,
};
