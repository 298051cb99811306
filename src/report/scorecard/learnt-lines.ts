import type { Expectation, ExpectedValue } from '../../rubric/learnt/expectation.js';
import type { Reason } from '../../rubric/learnt/reasons.js';
import { hanging } from '../hanging.js';
import type { TextOptions } from '../ink.js';
import type { ReportMessages } from '../messages/messages.js';
import { stripControls } from '../strip-controls.js';
import { quoteOf } from './evidence-lines.js';

/** Longest list of reasons of one kind on a scorecard. */
const mostReasons = 2;

function reasonText(reason: Reason, messages: ReportMessages): string {
  if (reason.kind === 'words') {
    const words = stripControls(reason.quote.replace(/\s+/g, ' '));
    return quoteOf({ turn: reason.turn + 1, words }, messages);
  }
  const [kind = '', ...id] = stripControls(reason.finding).split(' ');
  return messages.learnt.finding(kind, id.join(' '));
}

function valueLines(
  name: string,
  shown: string,
  { reasons }: ExpectedValue,
  messages: ReportMessages,
  { width, ink }: TextOptions,
): readonly string[] {
  const side = (title: string, chosen: readonly Reason[]): readonly string[] =>
    chosen.length === 0
      ? []
      : hanging(
          `${title}: ${chosen
            .slice(0, mostReasons)
            .map((reason) => reasonText(reason, messages))
            .join('; ')}`,
          width,
          '    ',
        ).map(ink.quiet);
  return [
    ...hanging(`${stripControls(name)}: ${shown}`, width, '  '),
    ...side(
      messages.learnt.for,
      reasons.filter(({ weight }) => weight > 0),
    ),
    ...side(
      messages.learnt.against,
      reasons.filter(({ weight }) => weight < 0),
    ),
  ];
}

/** What a learnt model expects of a conversation, and what spoke for and against it. */
export function learntLines(
  { ratings, verdict }: Expectation,
  titles: ReadonlyMap<string, string>,
  messages: ReportMessages,
  options: TextOptions,
): readonly string[] {
  const two = (value: number): string => value.toFixed(2).replace('.', messages.decimal);
  const lines = [
    ...Object.entries(ratings).flatMap(([name, each]) =>
      valueLines(name, two(each.value), each, messages, options),
    ),
    ...Object.entries(verdict).flatMap(([dimension, each]) =>
      valueLines(titles.get(dimension) ?? dimension, String(each.level), each, messages, options),
    ),
  ];
  return lines.length === 0 ? [] : ['', options.ink.strong(messages.learnt.title), ...lines];
}
