import { expect, it } from 'vitest';
import { noInk } from '../../../../src/report/ink.js';
import { en } from '../../../../src/report/messages/en/all.js';
import { totalsText } from '../../../../src/report/scenario-test/test-text.js';

const totals = { conversations: 3, failedConversations: 0, expectations: 9, failures: 0 };
const options = { width: 200, ink: noInk, plain: true };

it('is content only when every file was played', () => {
  const { scenarioTest } = en;
  expect(totalsText(totals, en, options, true)).toBe(scenarioTest.allMet(3, 9));
  expect(totalsText(totals, en, options, false)).toBe(scenarioTest.unread(3, 9));
});
