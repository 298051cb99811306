import { enPlural } from '../../../language/plural.js';
import type { ScenarioTestMessages } from '../../scenario-test/scenario-test-messages.js';
import { enScorecard } from './scorecard.js';

const conversationCount = (n: number): string =>
  `${n} ${enPlural(n, { one: 'conversation', other: 'conversations' })}`;
const expectationCount = (n: number): string =>
  `${n} ${enPlural(n, { one: 'expectation', other: 'expectations' })}`;

/** Words about tests of scenarios. */
export const enScenarioTest: ScenarioTestMessages = {
  gold: (name) => `gold conversation ${name}`,
  case: (name) => `case ${name}`,
  heads: ['scenario', 'language', 'gold', 'cases', 'expectations', 'not met'],
  allMet: (conversations, expectations) =>
    `${conversationCount(conversations)}, ${expectationCount(expectations)}: all as expected.`,
  unread: (conversations, expectations) =>
    `${conversationCount(conversations)}, ${expectationCount(expectations)} met, but not everything could be played: not passed.`,
  notMet: (failures, expectations, failed, conversations) =>
    `${failures} of ${expectationCount(expectations)} not met, in ${failed} of ${conversationCount(conversations)}.`,
  checks: {
    ending: () => 'ending',
    outcome: () => 'outcome',
    satisfaction: () => "the customer's answer, 1–5",
    score: (subject) => `score: ${subject}`,
    passed: () => 'result',
    fails: (subject) => `criterion ${subject}`,
    earns: (subject) => `criterion ${subject}`,
    found: (subject) => `behaviour ${subject}`,
    'not-found': (subject) => `behaviour ${subject}`,
    revealed: (subject) => `fact ${subject}`,
    'not-revealed': (subject) => `fact ${subject}`,
    flag: (subject) => `flag ${subject}`,
    done: (subject) => `action ${subject}`,
    refused: (subject) => `action ${subject}`,
    'not-done': (subject) => `action ${subject}`,
    contains: () => 'words of the customer',
    from: () => 'line of the customer',
    never: () => 'words that the customer must not say',
    mood: (subject) => `mood: ${subject}`,
    turns: () => "the agent's turns",
    language: () => "the customer's language",
    reached: () => 'a step behind the ending',
  },
  truths: {
    passed: ['passed', 'failed'],
    fails: ['failed', 'not failed'],
    earns: ['met', 'not met'],
    found: ['found', 'not found'],
    'not-found': ['found', 'not found'],
    revealed: ['told', 'not told'],
    'not-revealed': ['told', 'not told'],
    done: ['done', 'not done'],
    refused: ['refused', 'not refused'],
    'not-done': ['done', 'not done'],
  },
  yesNo: ['yes', 'no'],
  none: 'nothing',
  expected: 'expected',
  got: 'got',
  turn: (number) => `turn ${number}`,
  opening: 'opening',
  agent: 'agent',
  silent: '(says nothing)',
  leaves: '(ends the conversation)',
  does: (action, params) => (params === '' ? `does ${action}` : `does ${action} (${params})`),
  desk: 'desk',
  refused: {
    'unknown-action': 'no such action',
    missing: 'something is missing',
    invalid: 'not valid',
    'not-found': 'not found',
    needs: 'something else comes first',
    limit: 'over the limit',
    already: 'already done',
  },
  why: 'why',
  unmet: (condition, value) =>
    value === undefined ? `does not hold: ${condition}` : `does not hold: ${condition} (it is ${value})`,
  leads: (by) => `only this leads there: ${by}`,
  leftOut: (rule: string) => `rule:${rule} fitted, but others spoke before it and left it no room`,
  lost: (criterion, points, of) => `${criterion} lost ${points} of ${of}`,
  earned: (criterion, points) => `${criterion} earned ${points}`,
  capped: (cap, level) => `${cap} holds it at level ${level}`,
  heard: (behaviour, confidence) => `heard: ${behaviour} (${confidence} sure)`,
  unsure: (behaviour, confidence) => `${behaviour} was heard, but too unsurely (${confidence})`,
  withheld: (behaviour, reason) => `${behaviour} earns nothing there: ${enScorecard.withheld[reason]}`,
  instead: (behaviours) => `heard instead: ${behaviours}`,
  refusal: (action, reason) => `${action} was refused: ${reason}`,
};
