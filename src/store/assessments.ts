import type { Kysely } from 'kysely';
import type { Tables } from './tables.js';

/** What is kept of a scored session or visit; `result` is the whole assessment. */
export interface NewAssessment<Result> {
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
  /** Keeps a result in one piece: either all of its rows are there or none. */
  keep(assessment: NewAssessment<unknown>): Promise<void>;
  /** The latest assessment of each record of a person, oldest first. */
  ofPerson(person: string, kind: 'session' | 'visit'): Promise<readonly StoredAssessment[]>;
  latest(record: string): Promise<StoredAssessment | undefined>;
}

export function assessmentsIn(db: Kysely<Tables>, now: () => string): Assessments {
  const columns = ['id', 'record', 'person', 'score', 'passed', 'result', 'assessed_at'] as const;
  return {
    async keep(assessment) {
      await db.transaction().execute(async (transaction) => {
        const { id } = await transaction
          .insertInto('assessment')
          .values({
            record: assessment.record,
            record_kind: assessment.recordKind,
            person: assessment.person,
            rubric: assessment.rubric.id,
            rubric_version: String(assessment.rubric.version),
            rubric_hash: assessment.rubric.hash,
            score: assessment.score,
            passed: assessment.passed === null ? null : Number(assessment.passed),
            result: JSON.stringify(assessment.result),
            assessed_at: now(),
          })
          .returning('id')
          .executeTakeFirstOrThrow();
        const rows = Object.entries(assessment.dimensions).map(([dimension, points]) => ({
          assessment: id,
          dimension,
          earned: points.earned,
          possible: points.possible,
          score: points.score,
        }));
        if (rows.length > 0) await transaction.insertInto('dimension_score').values(rows).execute();
      });
    },
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
