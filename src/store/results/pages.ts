import type { Kysely, Selectable } from 'kysely';
import type { ResultFilter } from '../../report/results/tally.js';
import type { ResultTable, Tables } from '../tables.js';
import { inResults } from '../visit-filter.js';

export type KeptResult = Selectable<ResultTable>;

const PAGE = 2000;

/** The results of a filter, oldest day first, a page at a time: memory does not grow with their number. */
export async function* pagesOf<Column extends keyof ResultTable>(
  db: Kysely<Tables>,
  filter: ResultFilter,
  columns: readonly Column[],
): AsyncGenerator<readonly Pick<KeptResult, Column | 'day' | 'record'>[]> {
  let last = { day: '', record: '' };
  while (true) {
    const rows = await db
      .selectFrom('result')
      .select(['day', 'record', ...columns])
      .where((eb) => inResults(eb, filter))
      .where((eb) => eb(eb.refTuple('day', 'record'), '>', eb.tuple(last.day, last.record)))
      .orderBy('day')
      .orderBy('record')
      .limit(PAGE)
      .execute();
    const page = rows as unknown as readonly Pick<KeptResult, Column | 'day' | 'record'>[];
    if (page.length > 0) yield page;
    const end = page.at(-1);
    if (!end || page.length < PAGE) return;
    last = end;
  }
}
