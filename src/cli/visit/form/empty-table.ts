import type { Rubric } from '../../../files/generated/rubric.js';
import type { FormMessages } from '../../../report/form/form-messages.js';
import { cellOf } from '../../../visit/export/cell.js';
import { questionColumns } from '../../../visit/export/export-columns.js';
import { scaleOf } from '../../../visit/parse/number.js';
import type { Question } from '../../../visit/question.js';
import { type CsvLooks, csvLine } from '../export/csv-pieces.js';

/**
 * A table to fill in, one row a visit. Its first row says what may stand in each column; left in, it is refused by an
 * import, so that nobody's example becomes a visit.
 */
export function emptyTable(rubric: Rubric, words: FormMessages, looks: CsvLooks): string {
  const columns = questionColumns(rubric).flatMap(({ question, answer, comment }) => [
    { heading: answer, example: exampleOf(question, words) },
    ...(wantsComment(question) ? [{ heading: comment, example: `(${words.comment})` }] : []),
  ]);
  const headings = ['site', 'day', 'evaluator', 'person', ...columns.map(({ heading }) => heading)];
  const example = ['Riga Centre', 'YYYY-MM-DD', 'owl', '', ...columns.map((column) => column.example)];
  return (looks.marked ? '\ufeff' : '') + csvLine(headings, looks) + csvLine(example.map(cellOf), looks);
}

function wantsComment(question: Question): boolean {
  if (question.kind === 'judged') return false;
  const { type, comment_on } = question.ask;
  return (comment_on ?? (type === 'yes-no' ? ['no'] : [])).length > 0;
}

function exampleOf(question: Question, words: FormMessages): string {
  const na = question.ask.na === true ? [words.notApplicable] : [];
  return [...answersOf(question, words), ...na].join(' / ');
}

function answersOf(question: Question, words: FormMessages): readonly string[] {
  if (question.kind === 'judged') return [`0–${question.ask.levels.length - 1}`];
  const { ask } = question;
  const { min, max } = scaleOf(ask);
  switch (ask.type) {
    case 'yes-no':
      return [words.yes, words.no];
    case 'scale':
      return [`${min}–${max}`];
    case 'choice':
    case 'choices':
      return (ask.options ?? []).map(({ id }) => id);
    case 'time':
      return ['HH:MM'];
    case 'date':
      return ['YYYY-MM-DD'];
    case 'duration':
      return ['M:SS'];
    case 'number':
      return [ask.unit ?? '0'];
    case 'money':
      return [ask.currency ?? '0'];
    case 'text':
    case 'photo':
      return [`(${ask.question})`];
  }
}
