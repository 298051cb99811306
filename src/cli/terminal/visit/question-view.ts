import { wrapText } from '../../../report/wrap-text.js';
import type { Reply } from '../../../visit/parse/answer.js';
import { scaleOf } from '../../../visit/parse/number.js';
import type { Question } from '../../../visit/question.js';
import type { Messages } from '../../messages/messages.js';
import type { ViewOptions } from '../view-options.js';

/** A question with its place, the options to choose from and what may be typed. */
export function questionView(question: Question, place: number, count: number, view: ViewOptions): string {
  const { columns, style, messages } = view;
  const label = `${messages.questionPlace(place, count)} `;
  const [first = '', ...rest] = wrapText(label + question.ask.question, columns, { indent: '  ', first: '' });
  return [
    style.paint.dim(label) + style.paint.bold(first.slice(label.length)),
    ...rest.map((line) => style.paint.bold(line)),
    ...optionLines(question, columns),
    style.paint.dim(`  ${typedHints(question, messages).join(' · ')}`),
  ].join('\n');
}

function optionLines(question: Question, columns: number): readonly string[] {
  if (question.kind === 'judged') {
    return question.ask.levels.flatMap((level, index) =>
      wrapText(level, columns, { indent: '     ', first: `  ${index}  ` }),
    );
  }
  const { options = [], labels = {} } = question.ask;
  return [
    ...options.map((option, index) => `  ${index + 1}  ${option.title}`),
    ...Object.entries(labels).map(([value, label]) => `  ${value}  ${label}`),
  ];
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

/** An answer as it is shown: the words of options and levels, and the comment behind. */
export function replyText(question: Question, reply: Reply | undefined, messages: Messages): string {
  if (!reply) return messages.notAnsweredYet;
  const { answer } = reply;
  const comment = answer.comment === undefined ? '' : ` | ${answer.comment}`;
  if (answer.na === true) return messages.notApplicable + comment;
  if ('level' in answer) {
    const levels = question.kind === 'judged' ? question.ask.levels : [];
    return `${levels[answer.level] ?? answer.level}${comment}`;
  }
  const values = Array.isArray(answer.value) ? answer.value : [answer.value];
  return values.map((value) => valueText(question, String(value), messages)).join(', ') + comment;
}

function valueText(question: Question, value: string, messages: Messages): string {
  if (question.kind === 'judged') return value;
  const { options = [], labels = {}, unit, currency, type } = question.ask;
  if (type === 'yes-no' && (value === 'yes' || value === 'no')) return messages.report.yesNo[value];
  const title = options.find((option) => option.id === value)?.title;
  if (title !== undefined) return title;
  const label = labels[value];
  if (label !== undefined) return `${value} (${label})`;
  const measure = unit ?? currency;
  return measure === undefined ? value : `${value} ${measure}`;
}
