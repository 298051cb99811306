import { type Expression, type SqlBool, sql } from 'kysely';
import type { Writing } from '../immediately.js';
import { isMentionable } from './policy.js';

/** A text as it stands inside JSON, between its quotation marks. */
function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** Visits and sessions whose events, assessments or details name a person. */
export async function recordsNaming(transaction: Writing, person: string): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const add = (rows: readonly { readonly record: string }[]): void => {
    for (const { record } of rows) found.add(record);
  };
  add(
    await transaction
      .selectFrom('visit')
      .select('id as record')
      .where((eb) => eb.or([eb('evaluator', '=', person), eb('person', '=', person)]))
      .execute(),
  );
  add(await transaction.selectFrom('session').select('id as record').where('person', '=', person).execute());
  add(await transaction.selectFrom('assessment').select('record').where('person', '=', person).execute());
  add(
    await transaction
      .selectFrom('event')
      .select('record')
      .distinct()
      .where((eb) =>
        eb.or(['by', 'evaluator', 'person'].map((field) => contains('data', fieldNaming(field, person)))),
      )
      .execute(),
  );
  if (!isMentionable(person)) return found;
  add(
    await transaction
      .selectFrom('event')
      .select('record')
      .distinct()
      .where(mentions('data', person))
      .execute(),
  );
  add(
    await transaction
      .selectFrom('assessment')
      .select('record')
      .distinct()
      .where(mentions('result', person))
      .execute(),
  );
  add(
    await transaction
      .selectFrom('visit')
      .select('id as record')
      .where(mentions('external', person))
      .execute(),
  );
  return found;
}

/** A column holds a text as it stands. */
export function contains(column: string, text: string): Expression<SqlBool> {
  return sql<SqlBool>`instr(${sql.ref(column)}, ${text}) > 0`;
}

/** How JSON names a person in a field. */
export function fieldNaming(field: string, person: string): string {
  return `"${field}":"${inJson(person)}"`;
}

/** Perhaps as a part of another word: whoever reads the row decides. `like` takes ASCII letters in either case. */
export function mentions(column: string, person: string): Expression<SqlBool> {
  const pattern = `%${inJson(person).replace(/[\\%_]/g, '\\$&')}%`;
  const capitals = [
    inJson(person),
    capital(inJson(person)),
    inJson(person).toLowerCase(),
    inJson(person).toUpperCase(),
  ];
  const exact = capitals.map((text) => sql`instr(${sql.ref(column)}, ${text}) > 0`);
  return sql<SqlBool>`(${sql.ref(column)} like ${pattern} escape '\\' or ${sql.join(exact, sql` or `)})`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
