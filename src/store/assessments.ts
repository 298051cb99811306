import type { Kysely, Selectable } from 'kysely';
import type { Assessment } from '../rubric/assessment.js';
import type { Batch } from './batch.js';
import { belongingOf } from './belonging.js';
import { sha256 } from './chain.js';
import { appendEvents, seqBelow } from './event-log.js';
import { immediately, type Writing } from './immediately.js';
import { type Belonging, keepResult } from './results/keep-result.js';
import type { Answers } from './results/remarks-of.js';
import type { Tables } from './tables.js';

/**
 * What is kept of a scored session or visit. `result` is the whole assessment: `{ assessment: Assessment, … }`, from
 * which the points of every criterion are taken. With the answers, comments on what carries no points are kept too.
 */
export interface NewAssessment<Result> extends Answers {
  readonly record: string;
  readonly recordKind: 'session' | 'visit';
  readonly person: string;
  readonly rubric: { readonly id: string; readonly version: string | number; readonly hash: string };
  readonly score: number | null;
  readonly passed: boolean | null;
  readonly dimensions: Readonly<
    Record<string, { readonly earned: number; readonly possible: number; readonly score: number | null }>
  >;
  readonly result: Result;
}

/** The score of a visit as it stands after an event, kept together with it. */
export type VisitAssessment = Omit<NewAssessment<unknown>, 'record' | 'recordKind' | 'person'>;

export interface StoredAssessment {
  readonly record: string;
  readonly person: string;
  readonly score: number | null;
  readonly passed: boolean | null;
  readonly result: unknown;
  /** ISO 8601, UTC. */
  readonly assessedAt: string;
}

export interface Assessments {
  /** Keeps a result in one piece: either all of its rows are there or none. The newest of a record counts in results. */
  keep(assessment: NewAssessment<unknown>): Promise<void>;
  /** The latest assessment of each record of a person, oldest first. */
  ofPerson(person: string, kind: 'session' | 'visit'): Promise<readonly StoredAssessment[]>;
  latest(record: string): Promise<StoredAssessment | undefined>;
}

export function assessmentsIn(db: Kysely<Tables>, now: () => string): Assessments {
  const columns = ['id', 'record', 'person', 'score', 'passed', 'result', 'assessed_at'] as const;
  return {
    keep: (assessment) =>
      immediately(db, async (transaction) => {
        await insertAssessment(transaction, assessment, now());
      }),
    async ofPerson(person, kind) {
      const rows = await db
        .selectFrom('assessment')
        .select(columns)
        .where('id', 'in', (eb) =>
          eb
            .selectFrom('assessment')
            .select((inner) => inner.fn.max('id').as('id'))
            .where('person', '=', person)
            .where('record_kind', '=', kind)
            .groupBy('record'),
        )
        .orderBy('id')
        .execute();
      return rows.map(fromRow);
    },
    async latest(record) {
      const row = await db
        .selectFrom('assessment')
        .select(columns)
        .where('record', '=', record)
        .orderBy('id', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row && fromRow(row);
    },
  };
}

/** All rows of an assessment, and the link of the chain that vouches for them. */
export async function insertAssessment(
  transaction: Writing,
  assessment: NewAssessment<unknown>,
  at: string,
): Promise<void> {
  const { record, recordKind, score, passed } = assessment;
  const belonging = await belongingOf(transaction, recordKind, record);
  const data = await insertAssessed(transaction, assessment, at, belonging);
  if (recordKind === 'visit') {
    await transaction
      .updateTable('visit')
      .set({ score, passed: passed === null ? null : Number(passed) })
      .where('id', '=', record)
      .execute();
  }
  await appendEvents(transaction, [
    { record, seq: await seqBelow(transaction, record), at, kind: 'assessed', data },
  ]);
}

/** The rows alone; gives what is to be linked. */
export async function insertAssessed(
  transaction: Writing,
  assessment: NewAssessment<unknown>,
  at: string,
  belonging: Belonging,
  batch?: Batch,
): Promise<AssessedData> {
  const { record, recordKind, person, rubric, score, passed } = assessment;
  const result = JSON.stringify(
    recordKind === 'visit' ? withoutAnswers(assessment.result) : assessment.result,
  );
  const { id } = await transaction
    .insertInto('assessment')
    .values({
      record,
      record_kind: recordKind,
      person,
      rubric: rubric.id,
      rubric_version: String(rubric.version),
      rubric_hash: rubric.hash,
      score,
      passed: passed === null ? null : Number(passed),
      result,
      assessed_at: at,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const dimensions = Object.entries(assessment.dimensions).map(([dimension, points]) => ({
    assessment: id,
    dimension,
    earned: points.earned,
    possible: points.possible,
    score: points.score,
  }));
  if (dimensions.length > 0) await transaction.insertInto('dimension_score').values(dimensions).execute();
  const { answers, judgements } = assessment;
  const kept = {
    record,
    kind: recordKind,
    assessment: id,
    rubric: rubric.id,
    score,
    passed,
    result: assessment.result,
    belonging,
    ...(answers && { answers }),
    ...(judgements && { judgements }),
  };
  await keepResult(transaction, kept, batch);
  return {
    assessment: id,
    score,
    passed,
    result: sha256(result),
    dimensions: sha256(dimensionsText(dimensions)),
  };
}

/** A visit's answers stand in its events: its points need not say them again. */
function withoutAnswers(result: unknown): unknown {
  const { assessment, ...rest } = (result ?? {}) as { readonly assessment?: Partial<Assessment> };
  if (!Array.isArray(assessment?.criteria)) return result;
  const criteria = assessment.criteria.map((criterion) => ({ ...criterion, evidence: [] }));
  return { ...rest, assessment: { ...assessment, criteria } };
}

/** What the chain knows of an assessment. */
export interface AssessedData {
  readonly assessment: number;
  readonly score: number | null;
  readonly passed: boolean | null;
  /** SHA-256 of its whole result. */
  readonly result: string;
  /** SHA-256 of its dimensions as a text. */
  readonly dimensions: string;
}

/** The same text for the same scores, in whatever order they come. */
export function dimensionsText(rows: readonly Selectable<Tables['dimension_score']>[]): string {
  const parts = rows.map(({ dimension, earned, possible, score }) => [dimension, earned, possible, score]);
  return JSON.stringify(parts.sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)));
}

interface Row {
  readonly record: string;
  readonly person: string;
  readonly score: number | null;
  readonly passed: number | null;
  readonly result: string;
  readonly assessed_at: string;
}

function fromRow(row: Row): StoredAssessment {
  return {
    record: row.record,
    person: row.person,
    score: row.score,
    passed: row.passed === null ? null : row.passed === 1,
    result: JSON.parse(row.result) as unknown,
    assessedAt: row.assessed_at,
  };
}
