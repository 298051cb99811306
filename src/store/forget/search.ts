import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.js';
import { contains, fieldNaming, mentions } from './find.js';
import { isMentionable, mentionOf } from './policy.js';
import { evidenceFiles } from './scrub-file.js';

/** Where a name was looked for, and where it still is. */
export interface Traces {
  /** Rows of all tables that hold something of people. */
  readonly rows: number;
  readonly left: readonly { readonly table: string; readonly column: string; readonly rows: number }[];
  /**
   * The bytes of every file: `occurrences` counts the letters of the name wherever they stand, also inside other words
   * and in scenarios and checklists.
   */
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly occurrences: number }[];
}

/** Columns that name people, and columns of words that may. Scenarios and checklists are not about people. */
const COLUMNS = {
  person: { names: ['id'], words: [] },
  session: { names: ['person'], words: [] },
  visit: { names: ['evaluator', 'person'], words: ['external'] },
  event: { names: [], words: ['data'] },
  assessment: { names: ['person'], words: ['result'] },
  result: { names: ['evaluator', 'person'], words: [] },
  remark: { names: [], words: ['answer', 'comment'] },
  evidence: { names: [], words: ['name'] },
  survey: { names: [], words: ['comment'] },
} as const satisfies Partial<
  Record<keyof Tables, { readonly names: readonly string[]; readonly words: readonly string[] }>
>;

/** Looks for a person in every table, and for the letters of the name in every file of the store. */
export async function searchFor(
  db: Kysely<Tables>,
  { file, folder }: { readonly file: string; readonly folder: string },
  person: string,
): Promise<Traces> {
  let rows = 0;
  const left: { table: string; column: string; rows: number }[] = [];
  const add = (table: string, column: string, found: number): void => {
    if (found > 0) left.push({ table, column, rows: found });
  };
  for (const [table, { names, words }] of Object.entries(COLUMNS)) {
    const from = sql.table(table);
    rows += await countOf(db, sql`select count(*) as n from ${from}`);
    for (const column of names) {
      add(
        table,
        column,
        await countOf(db, sql`select count(*) as n from ${from} where ${sql.ref(column)} = ${person}`),
      );
    }
    for (const column of words) add(table, column, await mentionsIn(db, table, column, person));
  }
  const files: { name: string; bytes: number; occurrences: number }[] = [];
  for (const each of [file, `${file}-wal`, ...(await evidenceFiles(folder))]) {
    const found = await occurrencesIn(each, person);
    if (found) files.push({ name: basename(each), ...found });
  }
  return { rows, left, files };
}

async function countOf(db: Kysely<Tables>, query: ReturnType<typeof sql>): Promise<number> {
  const { rows } = await query.execute(db);
  return Number((rows[0] as { readonly n?: number } | undefined)?.n ?? 0);
}

async function mentionsIn(
  db: Kysely<Tables>,
  table: string,
  column: string,
  person: string,
): Promise<number> {
  const from = sql.table(table);
  const isNamed = ['by', 'evaluator', 'person'].map((field) => contains(column, fieldNaming(field, person)));
  const where = isMentionable(person) ? mentions(column, person) : sql.join(isNamed, sql` or `);
  const { rows } = await sql<{
    words: string;
  }>`select ${sql.ref(column)} as words from ${from} where ${where}`.execute(db);
  if (!isMentionable(person)) return rows.length;
  const mention = mentionOf(person);
  return rows.filter(({ words }) => words.search(mention) >= 0).length;
}

/** How often the bytes of a name stand in a file; undefined where there is no such file. */
async function occurrencesIn(
  path: string,
  person: string,
): Promise<{ readonly bytes: number; readonly occurrences: number } | undefined> {
  const wanted = Buffer.from(person);
  let bytes = 0;
  let occurrences = 0;
  let kept = Buffer.alloc(0);
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 2 ** 20 })) {
      const read = chunk as Buffer;
      bytes += read.length;
      const joined = Buffer.concat([kept, read]);
      for (let at = joined.indexOf(wanted); at >= 0; at = joined.indexOf(wanted, at + 1)) occurrences += 1;
      kept = joined.subarray(Math.max(0, joined.length - wanted.length + 1));
    }
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw thrown;
  }
  return { bytes, occurrences };
}
