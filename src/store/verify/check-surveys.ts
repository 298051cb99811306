import type { Kysely } from 'kysely';
import { SURVEYS, type SurveyedData, surveyDigest } from '../surveys.js';
import type { Tables } from '../tables.js';
import type { Findings } from './fault.js';
import { parsed } from './record-events.js';

const PAGE = 20;

/** Compares every answer of a customer with the entry that it was kept with. */
export async function checkSurveys(db: Kysely<Tables>, findings: Findings): Promise<void> {
  for (let below = 0; ; ) {
    const entries = await db
      .selectFrom('event')
      .select(['seq', 'data'])
      .where('record', '=', SURVEYS)
      .where('seq', '<', below)
      .orderBy('seq', 'desc')
      .limit(PAGE)
      .execute();
    for (const { seq, data } of entries) {
      const { answers = [] } = (parsed(data) ?? {}) as Partial<SurveyedData>;
      const linked = new Map(answers);
      const rows = await db.selectFrom('survey').selectAll().where('batch', '=', seq).execute();
      for (const row of rows) {
        if (linked.get(row.id) !== surveyDigest(row)) findings.found({ record: row.id, why: 'survey' });
        linked.delete(row.id);
      }
      for (const id of linked.keys()) findings.found({ record: id, why: 'survey' });
    }
    const end = entries.at(-1);
    if (!end) break;
    below = end.seq;
  }
  const strangers = await db
    .selectFrom('survey')
    .select('id')
    .where('batch', 'not in', (eb) => eb.selectFrom('event').select('seq').where('record', '=', SURVEYS))
    .execute();
  for (const { id } of strangers) findings.found({ record: id, why: 'survey' });
}
