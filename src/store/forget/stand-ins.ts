import type { Writing } from '../immediately.js';

/** Numbers that stand for people who were erased; each is given once. */
export function nextStandIn(transaction: Writing): () => Promise<string> {
  let last: number | undefined;
  return async () => {
    last ??= await highest(transaction);
    last += 1;
    return `erased-${last}`;
  };
}

async function highest(transaction: Writing): Promise<number> {
  const rows = await transaction.selectFrom('person').select('id').where('id', 'like', 'erased-%').execute();
  return Math.max(0, ...rows.map(({ id }) => Number(/^erased-(\d+)$/.exec(id)?.[1] ?? 0)));
}

/** Everybody who is named in some visits. */
export async function peopleIn(
  transaction: Writing,
  visits: readonly { readonly id: string }[],
): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  const add = (name: unknown): void => {
    if (typeof name === 'string' && name !== '' && !/^erased-\d+$/.test(name)) names.add(name);
  };
  for (const { id } of visits) {
    const visit = await transaction
      .selectFrom('visit')
      .select(['evaluator', 'person'])
      .where('id', '=', id)
      .executeTakeFirst();
    add(visit?.evaluator);
    add(visit?.person);
    const events = await transaction.selectFrom('event').select('data').where('record', '=', id).execute();
    for (const { data } of events) add((JSON.parse(data) as { readonly by?: unknown }).by);
  }
  return names;
}
