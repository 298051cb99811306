import { hanging } from '../hanging.js';
import type { TextOptions } from '../ink.js';
import type { ReportMessages } from '../messages/messages.js';
import { stripControls } from '../strip-controls.js';
import { failureText } from './failure-text.js';
import type { TestedScenario, TestTotals } from './tested.js';

/** The failures of one scenario, conversation by conversation; nothing where there are none. */
export function failuresText(
  { scenario, language, customer, conversations }: TestedScenario,
  messages: ReportMessages,
  options: TextOptions,
): string {
  const words = messages.scenarioTest;
  return conversations
    .filter(({ failures }) => failures.length > 0)
    .map(({ kind, name, about, failures }) => {
      const title = kind === 'gold' ? words.gold(name) : words.case(name);
      const head = `${scenario} (${language}), ${title}${about === undefined ? '' : `: ${about}`}`;
      return [
        ...hanging(stripControls(head), options.width).map(options.ink.strong),
        ...failures.map((failure) => failureText(failure, customer, messages, options)),
      ].join('\n');
    })
    .join('\n\n');
}

/**
 * How it all came out, in one sentence.
 *
 * @param complete whether every file could be read and played: what was left out is not as expected
 */
export function totalsText(
  { conversations, failedConversations, expectations, failures }: TestTotals,
  messages: ReportMessages,
  { width, ink }: TextOptions,
  complete: boolean,
): string {
  const words = messages.scenarioTest;
  const met = complete ? words.allMet : words.unread;
  const text =
    failures === 0
      ? met(conversations, expectations)
      : words.notMet(failures, expectations, failedConversations, conversations);
  const paint = failures === 0 && complete ? ink.good : ink.poor;
  return hanging(text, width).map(paint).join('\n');
}
