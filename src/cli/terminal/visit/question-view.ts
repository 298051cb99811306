import { wrapText } from '../../../report/wrap-text.js';
import { scaleOf } from '../../../visit/parse/number.js';
import type { Question } from '../../../visit/question.js';
import type { Messages } from '../../messages/messages.js';
import type { ViewOptions } from '../view-options.js';

/** Where a question stands, and the keys that answer it at once. */
export interface QuestionPlace {
  /** From 1. */
  readonly place: number;
  readonly count: number;
  readonly keys: readonly string[];
}

/** A question with its place, the options to choose from and what may be typed. */
export function questionView(
  question: Question,
  { place, count, keys }: QuestionPlace,
  view: ViewOptions,
): string {
  const { columns, style, messages } = view;
  const label = `${messages.questionPlace(place, count)} `;
  const [first = '', ...rest] = wrapText(label + question.ask.question, columns, { indent: '  ', first: '' });
  const helped = question.kind === 'seen' && question.ask.help !== undefined;
  const hints = [
    ...(keys.length > 0 ? keyHints(question, keys, messages) : typedHints(question, messages)),
    ...(helped ? [messages.hintHelp] : []),
  ];
  return [
    style.paint.dim(label) + style.paint.bold(first.slice(label.length)),
    ...rest.map((line) => style.paint.bold(line)),
    ...optionLines(question, columns),
    ...momentLines(question, view),
    ...wrapText(hints.join(' · '), columns, { indent: '  ' }).map((line) => style.paint.dim(line)),
  ].join('\n');
}

/** The moments between which time is measured, where the checklist names them. */
function momentLines(question: Question, { columns, messages }: ViewOptions): readonly string[] {
  if (question.kind !== 'seen') return [];
  const { start, stop } = question.ask;
  return [
    ...(start === undefined ? [] : [messages.timeFrom(start)]),
    ...(stop === undefined ? [] : [messages.timeUntil(stop)]),
  ].flatMap((line) => wrapText(line, columns, { indent: '    ', first: '  ' }));
}

/** What the keys mean where they answer at once. */
function keyHints(question: Question, keys: readonly string[], messages: Messages): readonly string[] {
  const na = question.ask.na === true ? [`x ${messages.hintNa}`] : [];
  if (question.kind === 'judged' || question.ask.type !== 'yes-no') {
    return [typedHints(question, messages)[0] ?? '', ...na];
  }
  const { yes, no } = messages.report.yesNo;
  const own = messages.quickKeys.yes;
  return [keys.includes(own) ? `${own} ${yes}` : `y ${yes}`, `n ${no}`, ...na];
}

function optionLines(question: Question, columns: number): readonly string[] {
  if (question.kind === 'judged') {
    return question.ask.levels.flatMap((level, index) => listed(String(index), level, columns));
  }
  const { options = [], labels = {} } = question.ask;
  return [
    ...options.flatMap((option, index) => listed(String(index + 1), option.title, columns)),
    ...Object.entries(labels).flatMap(([value, label]) => listed(value, label, columns)),
  ];
}

function listed(key: string, text: string, columns: number): readonly string[] {
  return wrapText(text, columns, { indent: ' '.repeat(key.length + 4), first: `  ${key}  ` });
}

function typedHints(question: Question, messages: Messages): readonly string[] {
  const na = question.ask.na === true ? [messages.hintNa] : [];
  if (question.kind === 'judged') return [messages.hintScale(0, question.ask.levels.length - 1), ...na];
  const { ask } = question;
  const { min, max } = scaleOf(ask);
  const hints: Readonly<Record<typeof ask.type, string>> = {
    'yes-no': messages.hintYesNo,
    scale: messages.hintScale(min, max),
    choice: messages.hintChoice,
    choices: messages.hintChoices,
    number: messages.hintNumber(ask.unit),
    money: messages.hintMoney(ask.currency),
    time: messages.hintTime,
    date: messages.hintDate,
    duration: messages.hintDuration,
    text: messages.hintText,
    photo: messages.hintPhoto,
  };
  return [hints[ask.type], ...na, ...(ask.required === false ? [messages.hintOptional] : [])];
}
