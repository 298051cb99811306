import { type TestedScenario, testTotals } from './tested.js';

/** The result of tests of scenarios as JSON: codes and values, places with line and column from 1. */
export function testJson(tested: readonly TestedScenario[]) {
  return {
    passed: testTotals(tested).failures === 0,
    totals: testTotals(tested),
    scenarios: tested.map(({ customer, conversations, ...scenario }) => ({
      ...scenario,
      conversations: conversations.map(({ failures, ...conversation }) => ({
        ...conversation,
        passed: failures.length === 0,
        failures: failures.map(({ pointer, moment, place, ...failure }) => ({
          ...failure,
          pointer: pointer.join('/'),
          ...place,
        })),
      })),
    })),
  };
}
