import { type Expression, type Selectable, type SqlBool, sql } from 'kysely';
import { digestOf, sha256 } from '../chain.js';
import { appendEvents } from '../event-log.js';
import type { Writing } from '../immediately.js';
import { SURVEYS, type SurveyedData, surveyDigest } from '../surveys.js';
import type { Tables } from '../tables.js';
import type { ErasedData } from '../verify/record-events.js';

/**
 * Rewrites what customers wrote, and the entries that vouch for it: an answer that was altered before is vouched for no
 * more than it was. Returns how many answers changed.
 *
 * @param rewrite gives the words that stay of a comment
 */
export async function eraseSurveys(
  transaction: Writing,
  among: Expression<SqlBool>,
  rewrite: (comment: string) => string,
  at: string,
): Promise<number> {
  const rows = await transaction.selectFrom('survey').selectAll().where(among).execute();
  const erased = new Map<number, Map<string, string>>();
  let count = 0;
  for (const row of rows) {
    const comment = rewrite(row.comment);
    if (comment === row.comment) continue;
    count += 1;
    const digests = erased.get(row.batch) ?? new Map<string, string>();
    erased.set(row.batch, digests.set(surveyDigest(row), surveyDigest({ ...row, comment })));
    await transaction.updateTable('survey').set({ comment }).where('id', '=', row.id).execute();
  }
  if (count > 0) await eraseEntries(transaction, erased, at);
  return count;
}

/** Takes away all words of a programme's surveys before a day. Returns of how many answers. */
export function expireSurveys(
  transaction: Writing,
  programme: string,
  before: string,
  at: string,
): Promise<number> {
  const among = sql<SqlBool>`programme = ${programme} and day < ${before} and comment <> ''`;
  return eraseSurveys(transaction, among, () => '', at);
}

async function eraseEntries(
  transaction: Writing,
  erased: ReadonlyMap<number, ReadonlyMap<string, string>>,
  at: string,
): Promise<void> {
  const replaced: Record<string, string> = {};
  for (const [seq, digests] of erased) {
    const entry = await transaction
      .selectFrom('event')
      .selectAll()
      .where('record', '=', SURVEYS)
      .where('seq', '=', seq)
      .executeTakeFirst();
    if (!entry) continue;
    const data = withDigests(entry, digests);
    replaced[seq] = sha256(data);
    const digest = entry.digest === '' ? digestOf(entry.salt, entry.data) : entry.digest;
    await transaction
      .updateTable('event')
      .set({ data, salt: '', digest })
      .where('place', '=', entry.place)
      .execute();
  }
  const { last } = await transaction
    .selectFrom('event')
    .select((eb) => eb.fn.max('seq').as('last'))
    .where('record', '=', SURVEYS)
    .executeTakeFirstOrThrow();
  const data: ErasedData = { kind: 'erased', replaced };
  await appendEvents(transaction, [
    { record: SURVEYS, seq: Math.max(0, last ?? 0) + 1, at, kind: 'erased', data },
  ]);
}

function withDigests({ data }: Selectable<Tables['event']>, digests: ReadonlyMap<string, string>): string {
  const { answers, ...said } = JSON.parse(data) as SurveyedData;
  return JSON.stringify({
    ...said,
    answers: answers.map(([id, digest]) => [id, digests.get(digest) ?? digest]),
  });
}
