import { enPlural } from '../../../language/plural.js';

/** `shoptalk scenario simulate`. */
export const enSimulate = {
  simulateSummary: 'let simulated agents play a scenario: what is never reached, who is told apart',
  simulateOptionRuns: 'conversations in all, shared among the agents (default 2000)',
  simulateOptionSeed: 'a number; the same seed gives the same report (default 1)',
  simulateOptionAgents:
    'only these, with commas: ideal, cold, muddled, warm, hasty, rude, silent, random, gaming',
  simulateOptionMinCoverage: 'exit with 1 where less than this percentage is reached',
  simulateOptionShow: 'show one conversation of an agent: the agent, and which (default 1)',
  simulateHelp: `
Examples:
  shoptalk scenario simulate angry-buyer
  shoptalk scenario simulate angry-buyer --runs 400 --agents ideal,warm
  shoptalk scenario simulate angry-buyer --show ideal 3
  shoptalk scenario simulate my-scenario --min-coverage 90
The agents speak with the scenario's gold conversations, its patterns and the
examples of the behaviours; they see what a trainee with the coach sees.`,
  simulateBadNumber: (option: string, given: string, least: number, most: number) =>
    `${option} takes a whole number from ${least} to ${most}, not "${given}"`,
  simulateUnknownAgent: (name: string, known: string) => `no simulated agent "${name}"; there are ${known}`,
  simulateProgress: (played: number, all: number) => `${played} of ${all} conversations`,
  simulateFacts: (runs: number, seed: number, rubric: string, pass: number) =>
    `${runs} ${enPlural(runs, { one: 'conversation', other: 'conversations' })} · seed ${seed} · scored by ${rubric} (pass from ${pass})`,
  simulateAgentName: {
    ideal: 'ideal',
    cold: 'correct, cold',
    muddled: 'willing, muddled',
    warm: 'warm, aimless',
    hasty: 'hasty',
    rude: 'rude',
    silent: 'silent',
    random: 'random',
    gaming: 'gaming',
  },
  simulateLeftOut: (rules: string) => `no room left for ${rules}`,
  simulateScores: 'Scores in percent',
  simulateDimensions: 'Mean by dimension',
  simulateEndings: 'Endings',
  simulateReached: 'What was reached',
  simulateApart: 'Who is told apart',
  simulateFindings: 'To look at',
  simulateNoFindings: 'Nothing to look at.',
  simulateColumnAgent: 'agent',
  simulateColumnRuns: 'runs',
  simulateColumnMean: 'mean',
  simulateColumnMedian: 'median',
  simulateColumnQuartiles: 'middle half',
  simulateColumnSpread: '0–100',
  simulateColumnPassed: 'passed',
  simulateColumnTurns: 'turns',
  simulateColumnShare: 'share',
  simulateColumnEnding: 'ending',
  simulateColumnOutcome: 'outcome',
  simulateColumnPart: 'part',
  simulateColumnReached: 'reached',
  simulateColumnPair: 'better, worse',
  simulateColumnDelta: 'delta',
  simulateColumnInterval: '95 %',
  simulateColumnStrength: 'difference',
  simulatePartName: {
    line: 'lines',
    rule: 'rules',
    fact: 'facts',
    topic: 'topics',
    action: 'actions',
    record: 'records',
    hint: 'hints',
    ending: 'endings',
  },
  simulateCoverage: (percent: string, all: number) =>
    `${percent} % of ${all} parts: every line, rule, fact, topic, action, record, hint and ending of the scenario counts once.`,
  simulateDeltaMeans: 'delta: Cliff’s delta, from -1 to 1; clear where even the lower bound is above .474.',
  simulateStrength: { clear: 'clear', weak: 'weak', none: 'none' },
  simulateBelowMinimum: (percent: string, least: string) =>
    `${percent} % was reached; at least ${least} % is asked for`,
  simulateConversation: (agent: string, number: number, seed: number) =>
    `${agent}, conversation ${number} (seed ${seed})`,
  simulateAgentLabel: 'Agent',
  simulateSilence: '(silence)',
  simulateLeaves: '(ends the conversation)',
  simulateDone: (action: string, text: string) => `${action} done: ${text}`,
  simulateRefused: (action: string, why: string) => `${action} refused (${why})`,
  simulateScored: (score: string, ending: string) => `Score ${score} · ending: ${ending}`,

  // scenario show --graph
  graphOption: 'draw what leads to what, as mermaid (default) or svg',
  graphOptionTraffic:
    'let simulated agents play it first (400 times): line widths, counts, and dashes for what was never reached',
  graphOptionOut: 'write the drawing to this file',
  graphBadFormat: (given: string) => `--graph is mermaid or svg, not "${given}"`,
  graphCannotWrite: (why: string) => `the drawing could not be written (${why})`,
  graphWritten: (file: string) => `The drawing is in ${file}`,
  graphApart: 'Not connected with anything',
  graphDescription: (parts: number, lines: number, runs: number | undefined) =>
    `${parts} parts of the scenario and ${lines} connections: what sets, needs, tells and leads to what.${runs === undefined ? '' : ` Widths and numbers: in how many of ${runs} simulated conversations. Dashed: never reached.`}`,
  graphKind: {
    fact: 'fact',
    topic: 'topic',
    rule: 'rule',
    action: 'action',
    flag: 'flag',
    ending: 'ending',
  },
};
