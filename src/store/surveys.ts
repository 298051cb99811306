import type { Kysely } from 'kysely';
import type { ResultFilter } from '../report/results/tally.js';
import type { SurveyAnswer } from '../survey/answer.js';
import { sha256 } from './chain.js';
import { appendEvents, seqBelow } from './event-log.js';
import { immediately, type Writing } from './immediately.js';
import type { Tables } from './tables.js';

export interface Surveys {
  /** All or none of them; `known` counts those that were there before. */
  keep(answers: readonly SurveyAnswer[]): Promise<{ readonly added: number; readonly known: number }>;
  /** Those of the programmes, regions, sites and days of a filter, oldest day first, a few at a time. */
  each(filter: ResultFilter): AsyncIterable<SurveyAnswer>;
}

const PAGE = 1000;

/** The record under which the chain vouches for survey answers, batch by batch. */
export const SURVEYS = 'surveys';

/** What the chain knows of answers that were kept together: id and SHA-256 of each. */
export interface SurveyedData {
  readonly kind: 'surveyed';
  readonly answers: readonly (readonly [id: string, digest: string])[];
}

export function surveyDigest(answer: SurveyRow): string {
  const { id, instrument, value, comment, means, site, region, programme, day, record } = answer;
  return sha256(
    JSON.stringify([id, instrument, value, comment, means, site, region, programme, day, record]),
  );
}

/** The columns that the digest of an answer is made of. */
export type SurveyRow = Omit<Tables['survey'], 'batch'>;

/** Adds the link that vouches for some answers; gives its number. */
export async function keepSurveyed(
  transaction: Writing,
  answers: readonly SurveyRow[],
  at: string,
): Promise<number> {
  const seq = await seqBelow(transaction, SURVEYS);
  const data: SurveyedData = {
    kind: 'surveyed',
    answers: answers.map((answer) => [answer.id, surveyDigest(answer)]),
  };
  await appendEvents(transaction, [{ record: SURVEYS, seq, at, kind: data.kind, data }]);
  return seq;
}

export function surveysIn(db: Kysely<Tables>, now: () => string): Surveys {
  return {
    keep: (answers) =>
      immediately(db, async (transaction) => {
        const added: SurveyAnswer[] = [];
        // Whoever adds the entry below has the store alone: its number is known before.
        const batch = await seqBelow(transaction, SURVEYS);
        for (const answer of answers) {
          const { numInsertedOrUpdatedRows } = await transaction
            .insertInto('survey')
            .values({ ...answer, batch })
            .onConflict((conflict) => conflict.column('id').doNothing())
            .executeTakeFirstOrThrow();
          if (Number(numInsertedOrUpdatedRows ?? 0) > 0) added.push(answer);
        }
        if (added.length > 0) await keepSurveyed(transaction, added, now());
        return { added: added.length, known: answers.length - added.length };
      }),
    async *each(filter) {
      let last = { day: '', id: '' };
      while (true) {
        let query = db
          .selectFrom('survey')
          .selectAll()
          .where((eb) => eb(eb.refTuple('day', 'id'), '>', eb.tuple(last.day, last.id)));
        if (filter.programmes) query = query.where('programme', 'in', [...filter.programmes]);
        if (filter.regions) query = query.where('region', 'in', [...filter.regions]);
        if (filter.sites) query = query.where('site', 'in', [...filter.sites]);
        if (filter.from !== undefined) query = query.where('day', '>=', filter.from);
        if (filter.to !== undefined) query = query.where('day', '<=', filter.to);
        const rows = await query.orderBy('day').orderBy('id').limit(PAGE).execute();
        for (const { batch: _batch, ...row } of rows) {
          const { instrument, means } = row as Pick<SurveyAnswer, 'instrument' | 'means'>;
          yield { ...row, instrument, means };
        }
        const end = rows.at(-1);
        if (!end || rows.length < PAGE) return;
        last = end;
      }
    },
  };
}
