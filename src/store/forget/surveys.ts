import type { Expression, SqlBool } from 'kysely';
import type { Writing } from '../immediately.js';
import type { ErasurePolicy } from './policy.js';

/** Takes a name out of what customers wrote. Returns in how many answers it was. */
export async function eraseSurveys(
  transaction: Writing,
  among: Expression<SqlBool>,
  policy: ErasurePolicy,
): Promise<number> {
  let erased = 0;
  const rows = await transaction.selectFrom('survey').select(['id', 'comment']).where(among).execute();
  for (const { id, comment } of rows) {
    const without = policy.withoutName(comment);
    if (without === comment) continue;
    erased += 1;
    await transaction.updateTable('survey').set({ comment: without }).where('id', '=', id).execute();
  }
  return erased;
}

/** Takes away all words of a programme's surveys before a day. Returns of how many answers. */
export async function expireSurveys(
  transaction: Writing,
  programme: string,
  before: string,
): Promise<number> {
  const { numUpdatedRows } = await transaction
    .updateTable('survey')
    .set({ comment: '' })
    .where('programme', '=', programme)
    .where('day', '<', before)
    .where('comment', '<>', '')
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}
