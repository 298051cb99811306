import type { Kysely } from 'kysely';
import type { ResultFilter } from '../report/results/tally.js';
import type { SurveyAnswer } from '../survey/answer.js';
import { immediately } from './immediately.js';
import type { Tables } from './tables.js';

export interface Surveys {
  /** All or none of them; `known` counts those that were there before. */
  keep(answers: readonly SurveyAnswer[]): Promise<{ readonly added: number; readonly known: number }>;
  /** Those of the programmes, regions, sites and days of a filter, oldest day first, a few at a time. */
  each(filter: ResultFilter): AsyncIterable<SurveyAnswer>;
}

const PAGE = 1000;

export function surveysIn(db: Kysely<Tables>): Surveys {
  return {
    keep: (answers) =>
      immediately(db, async (transaction) => {
        let added = 0;
        for (const answer of answers) {
          const { numInsertedOrUpdatedRows } = await transaction
            .insertInto('survey')
            .values(answer)
            .onConflict((conflict) => conflict.column('id').doNothing())
            .executeTakeFirstOrThrow();
          added += Number(numInsertedOrUpdatedRows ?? 0);
        }
        return { added, known: answers.length - added };
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
        for (const row of rows) {
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
