import type { Rubric } from '../../rubric/rubric.js';
import { columnReader } from '../import/columns.js';
import { questionsOf } from '../journey.js';
import type { Question } from '../question.js';
import { formNames } from '../xlsform/form-names.js';

/** What a table of visits says of each beside its answers. */
export const visitColumns = [
  'visit',
  'checklist',
  'site',
  'region',
  'programme',
  'evaluator',
  'person',
  'scenario',
  'day',
  'language',
  'state',
  'score',
  'passed',
] as const;

export type VisitColumn = (typeof visitColumns)[number];

/** Heading of the answers to a question: its id, unless that means something else in a table. */
export interface QuestionColumn {
  readonly question: Question;
  readonly answer: string;
  readonly comment: string;
}

/** Headings for the questions of a checklist, such that an import understands them. */
export function questionColumns(rubric: Rubric): readonly QuestionColumn[] {
  const columns = columnReader([rubric]);
  const names = formNames(rubric);
  return questionsOf(rubric).map((question) => {
    const use = columns(question.id);
    const isPlain = use.kind === 'answer' && use.question === question.id;
    const answer = isPlain ? question.id : names.nameOf('answer', question.id);
    return { question, answer, comment: `${answer}.comment` };
  });
}

/** The columns of visits that no question of these checklists is called like. */
export function columnsOfVisits(rubrics: readonly Rubric[]): readonly VisitColumn[] {
  const readers = rubrics.map((rubric) => columnReader([rubric]));
  return visitColumns.filter((column) =>
    readers.every((columns) => {
      const use = columns(column);
      return use.kind === 'ignored' || use.kind === 'about';
    }),
  );
}
