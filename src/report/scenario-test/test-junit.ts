import { html, trusted } from '../html/markup.js';
import { noInk } from '../ink.js';
import type { ReportMessages } from '../messages/messages.js';
import { failureText } from './failure-text.js';
import { type TestedConversation, type TestedScenario, testTotals } from './tested.js';

const wide = 100;

/** The result of tests of scenarios as JUnit XML: a suite for each scenario and language, a case for each conversation. */
export function testJunit(tested: readonly TestedScenario[], messages: ReportMessages): string {
  const totals = testTotals(tested);
  const words = messages.scenarioTest;
  const nameOf = ({ kind, name }: TestedConversation): string =>
    kind === 'gold' ? words.gold(name) : words.case(name);
  const suites = tested.map((suite) => {
    const { scenario, language, file, customer, seconds, conversations } = suite;
    const { failedConversations } = testTotals([suite]);
    const cases = conversations.map((conversation) => {
      const failures = conversation.failures.map((failure) => {
        const title = words.checks[failure.check](failure.subject ?? '');
        const text = failureText(failure, customer, messages, { width: wide, ink: noInk, plain: true });
        return html`<failure message="${title}" type="${failure.check}">${text}</failure>`;
      });
      return html`<testcase classname="${scenario}.${language}" name="${nameOf(conversation)}" file="${file}">${failures}</testcase>
`;
    });
    return html`<testsuite name="${scenario} (${language})" tests="${conversations.length}" failures="${failedConversations}" time="${seconds.toFixed(3)}">
${cases}</testsuite>
`;
  });
  return html`${trusted('<?xml version="1.0" encoding="UTF-8"?>')}
<testsuites name="shoptalk" tests="${totals.conversations}" failures="${totals.failedConversations}">
${suites}</testsuites>`.toString();
}
