import { hashIn } from '../../../visit/evidence/answer.js';
import type { Reply } from '../../../visit/parse/answer.js';
import type { Question } from '../../../visit/question.js';
import { writtenValue } from '../../../visit/written-value.js';
import type { Messages } from '../../messages/messages.js';

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
  if (values.length === 0) return messages.noneOfThese + comment;
  return values.map((value) => valueText(question, value, messages)).join(', ') + comment;
}

function valueText(question: Question, value: string | number, messages: Messages): string {
  if (question.kind === 'judged') return String(value);
  const { options = [], labels = {}, type } = question.ask;
  if (type === 'yes-no' && (value === 'yes' || value === 'no')) return messages.report.yesNo[value];
  const title = options.find((option) => option.id === value)?.title;
  if (title !== undefined) return title;
  const file = hashIn(value);
  if (file !== undefined) return messages.evidenceAnswer(file.slice(0, 8));
  const label = labels[String(value)];
  return label === undefined ? writtenValue(value, question.ask, messages) : `${value} (${label})`;
}
