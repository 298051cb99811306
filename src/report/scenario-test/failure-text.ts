import type { Check, Clue, Value } from '../../scenario/cases/verdict.js';
import { displayWidth, padToWidth } from '../display-width.js';
import type { TextOptions } from '../ink.js';
import type { ReportMessages } from '../messages/messages.js';
import { formatNumber, formatShare } from '../numbers.js';
import { stripControls } from '../strip-controls.js';
import { wrapText } from '../wrap-text.js';
import type { Exchange } from './exchange.js';
import type { ShownFailure } from './tested.js';

/** A value of an expectation in words. */
export function valueText(check: Check, value: Value, messages: ReportMessages): string {
  const words = messages.scenarioTest;
  const number = (each: number): string => formatNumber(each, messages.decimal);
  if (value === null) return words.none;
  if (typeof value === 'number') return number(value);
  if (typeof value === 'boolean') {
    const [yes, no] = words.truths[check] ?? words.yesNo;
    return value ? yes : no;
  }
  if (typeof value === 'string') return statusText(value, messages);
  if (value.length === 0) return words.none;
  const [low, high] = value;
  if (typeof low === 'number' && typeof high === 'number') return `${number(low)}–${number(high)}`;
  return value.map((each) => (typeof each === 'string' ? statusText(each, messages) : each)).join(' / ');
}

/** Words that the engine and the rubric have for what came out; anything else stands for itself. */
function statusText(value: string, messages: ReportMessages): string {
  const { refused } = messages.scenarioTest;
  const known: Readonly<Record<string, string>> = { ...messages.status, ...refused };
  return Object.hasOwn(known, value) ? (known[value] ?? value) : value;
}

function quotedIn(text: string, [open, close]: readonly [string, string]): string {
  return text === '' ? '' : ` ${open}${text}${close}`;
}

export function clueText(clue: Clue, messages: ReportMessages): string {
  const words = messages.scenarioTest;
  const number = (each: number): string => formatNumber(each, messages.decimal);
  const quote = (text: string): string => quotedIn(text, messages.quotes);
  const sure = (confidence: number): string => formatShare(confidence, messages.decimal);
  switch (clue.kind) {
    case 'unmet': {
      const { value } = clue;
      const shown = typeof value === 'number' ? number(value) : value?.toString();
      return words.unmet(clue.condition, shown);
    }
    case 'leads':
      return words.leads(clue.by.join(', '));
    case 'left-out':
      return words.leftOut(clue.rule);
    case 'lost':
      return (
        words.lost(clue.criterion, number(clue.points), number(clue.of)) + quote(clue.evidence?.quote ?? '')
      );
    case 'earned':
      return words.earned(clue.criterion, number(clue.points)) + quote(clue.evidence?.quote ?? '');
    case 'capped':
      return words.capped(clue.cap, clue.level);
    case 'heard':
      return words.heard(clue.behaviour, sure(clue.confidence)) + quote(clue.quote);
    case 'unsure':
      return words.unsure(clue.behaviour, sure(clue.confidence)) + quote(clue.quote);
    case 'withheld':
      return words.withheld(clue.behaviour, clue.reason) + quote(clue.quote);
    case 'instead':
      return words.instead(clue.behaviours.join(', '));
    case 'refusal':
      return words.refusal(clue.action, words.refused[clue.code]);
  }
}

/** Labels and texts of an exchange: the agent, the desk, the customer, the mood. */
function exchangeRows(
  exchange: Exchange,
  customer: string,
  messages: ReportMessages,
): readonly (readonly [string, string])[] {
  const words = messages.scenarioTest;
  const [open, close] = messages.quotes;
  const { event, desk, mood } = exchange;
  const agent = (): string => {
    if (event?.kind === 'said') return `${open}${event.text}${close}`;
    if (event?.kind === 'silent') return words.silent;
    if (event?.kind === 'ended') return words.leaves;
    if (event?.kind !== 'did') return '';
    const params = Object.entries(event.params).map(([name, value]) => `${name}: ${value}`);
    return words.does(event.action, params.join(', '));
  };
  const answered = desk.map(({ code, text }) =>
    code === undefined ? text : `${words.refused[code]} ${text}`,
  );
  const moods = Object.entries(mood).map(
    ([name, value]) => `${name} ${formatNumber(value, messages.decimal)}`,
  );
  const rows: readonly (readonly [string, string])[] = [
    [exchange.turn === 0 ? words.opening : words.turn(exchange.turn), moods.join(', ')],
    ...(event === null ? [] : [[words.agent, agent()] as const]),
    ...answered.map((text) => [words.desk, text.trim()] as const),
    ...exchange.customer.map((line) => [customer, `${open}${line}${close}`] as const),
  ];
  return rows.filter(([, text]) => text !== '');
}

/** A failed expectation: where it stands, what was expected, what came, the exchange that shows it, and why. */
export function failureText(
  failure: ShownFailure,
  customer: string,
  messages: ReportMessages,
  { width, ink }: TextOptions,
): string {
  const words = messages.scenarioTest;
  const { check, subject = '', place } = failure;
  const head = `${place.file}:${place.line}:${place.column}`;
  const title = words.checks[check](stripControls(subject));
  const shown = (value: Value): string => stripControls(valueText(check, value, messages));
  const rows: readonly (readonly [string, string])[] = [
    [words.expected, shown(failure.expected)],
    [words.got, shown(failure.got)],
    ...exchangeRows(failure.exchange, customer, messages),
    ...failure.clues.map((clue) => [words.why, clueText(clue, messages)] as const),
  ];
  const labelWidth = Math.min(
    Math.max(...rows.map(([label]) => displayWidth(label))),
    Math.max(8, Math.floor(width / 3)),
  );
  let before = '';
  const lines = rows.flatMap(([label, text]) => {
    const first = `    ${padToWidth(label === before ? '' : stripControls(label), labelWidth)}  `;
    before = label;
    // A long name stands out by itself; what is said keeps to the column.
    const indent = ' '.repeat(labelWidth + 6);
    return wrapText(stripControls(text).replace(/\s+/g, ' ').trim(), width, { first, indent });
  });
  return [`  ${ink.strong(stripControls(head))} ${ink.poor(title)}`, ...lines].join('\n');
}
