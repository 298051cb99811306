/** The page of `shoptalk progress`. */
export const enProgress = {
  progressOf: (person: string) => `Practice of ${person}`,
  noPractice: 'No finished conversation yet.',
  headingSessions: 'Sessions',
  headingTrends: 'Scores by dimension, oldest to newest',
  headingStrongest: 'Strongest',
  headingWeakest: 'To work on',
  headingNext: 'Practise next',
  earlierSessions: (count: number) =>
    count === 1 ? 'One earlier session is not shown.' : `${count} earlier sessions are not shown.`,
  columnScenario: 'scenario',
  columnMode: 'mode',
  columnPassed: 'result',
  modeCoaching: 'practice',
  modeCertify: 'certification',
  resultPassed: 'passed',
  resultFailed: 'not passed',
  trendTooShort: 'too few sessions for a trend',
  trendChange: (points: number) =>
    points === 0 ? 'steady' : `${points > 0 ? '+' : '−'}${Math.abs(points)} points`,
  skill: (behaviour: string, percent: number, sessions: number) =>
    `${behaviour}: ${percent} % in ${sessions === 1 ? 'one session' : `${sessions} sessions`}`,
  noStrongest: 'Nothing stands out yet.',
  noWeakest: 'Nothing is weak at the moment.',
  noAdvice: 'There is no scenario to practise with.',
  nextFirst: 'a good one to begin with',
  nextTrains: (behaviours: string, tried: boolean) =>
    `it trains ${behaviours}, where you have most to gain${tried ? '' : ', and it is new to you'}`,
  nextNotPassed: (score: number) => `your last attempt there reached ${score} % and did not pass`,
  nextNew: 'you have not tried it yet',
  nextLongest: (date: string) => `you last practised it on ${date}`,
  nextCommand: (scenario: string) => `shoptalk practise ${scenario}`,
};
