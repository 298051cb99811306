import { CompiledQuery } from 'kysely';
import type { Batch } from '../batch.js';
import type { Writing } from '../immediately.js';
import type { ResultTable } from '../tables.js';
import { criteriaList, packMarks } from './marks.js';
import { type Answers, remarksOf } from './remarks-of.js';
import { countedOf, countsIn } from './result-row.js';

/** What divides results, besides the score: from the visit or session that was assessed. */
export type Belonging = Pick<
  ResultTable,
  'programme' | 'region' | 'site' | 'evaluator' | 'person' | 'scenario' | 'day' | 'state'
>;

export interface NewResult extends Answers {
  readonly record: string;
  readonly kind: 'visit' | 'session';
  readonly assessment: number;
  readonly rubric: string;
  readonly score: number | null;
  readonly passed: boolean | null;
  readonly result: unknown;
  readonly belonging: Belonging;
}

/**
 * Puts the newest assessment of a record where reports look, in the place of the one before.
 *
 * @param batch where the record is a new one among many
 */
export async function keepResult(transaction: Writing, kept: NewResult, batch?: Batch): Promise<void> {
  const { record, kind, assessment, rubric, score, passed, belonging } = kept;
  const counts = countsIn(kept.result);
  const row: ResultTable = {
    record,
    kind,
    assessment,
    ...belonging,
    rubric,
    score,
    passed: passed === null ? null : Number(passed),
    ...countedOf(counts),
    criteria: await criteriaIn(transaction, criteriaList(counts.criteria), batch),
    marks: packMarks(counts.criteria),
  };
  await insert(transaction, 'insert or replace into result', Object.keys(row), [Object.values(row)]);
  if (!batch) await transaction.deleteFrom('remark').where('record', '=', record).execute();
  const remarks = remarksOf(counts.criteria, kept).map((remark) => ({
    record,
    day: belonging.day,
    ...remark,
  }));
  const [first] = remarks;
  if (first) await insert(transaction, 'insert into remark', Object.keys(first), remarks.map(Object.values));
}

/** One text a rubric: found again for every record but the first. */
async function criteriaIn(transaction: Writing, list: string, batch?: Batch): Promise<number> {
  const found = batch?.criteria.get(list) ?? (await keepCriteria(transaction, list));
  batch?.criteria.set(list, found);
  return found;
}

async function keepCriteria(transaction: Writing, list: string): Promise<number> {
  const known = await transaction
    .selectFrom('criteria')
    .select('id')
    .where('list', '=', list)
    .executeTakeFirst();
  if (known) return known.id;
  const { id } = await transaction
    .insertInto('criteria')
    .values({ list })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Rows as they come: building a query anew for each of many thousand records would take longer than inserting. */
async function insert(
  transaction: Writing,
  into: string,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  const places = `(${columns.map(() => '?').join(', ')})`;
  const text = `${into} (${columns.join(', ')}) values ${rows.map(() => places).join(', ')}`;
  await transaction.executeQuery(CompiledQuery.raw(text, rows.flat()));
}
