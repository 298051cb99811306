import type { Rubric } from '../../rubric/rubric.js';
import { replyTo, type Visit } from '../visit.js';
import { questionColumns } from './export-columns.js';

/** What stands in a cell: numbers stay numbers, so that a spreadsheet can add them up. */
export type ExportValue = string | number | readonly string[];

/** How "not applicable" is written; every import understands it. */
const NOT_APPLICABLE = 'n/a';

/** The answers of a visit with their comments, by heading. What was not answered is not there. */
export function answerCells(rubric: Rubric, visit: Visit): Readonly<Record<string, ExportValue>> {
  const cells: Record<string, ExportValue> = {};
  for (const { question, answer, comment } of questionColumns(rubric)) {
    const reply = replyTo(visit, question.id);
    if (!reply) continue;
    const { answer: given } = reply;
    if (given.na === true) cells[answer] = NOT_APPLICABLE;
    else if ('level' in given) cells[answer] = given.level;
    else cells[answer] = plainValue(given.value);
    if (given.comment !== undefined && given.comment !== '') cells[comment] = given.comment;
  }
  return cells;
}

function plainValue(value: unknown): ExportValue {
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return value.map(String);
  if (value === true) return 'yes';
  return value === false ? 'no' : String(value ?? '');
}
