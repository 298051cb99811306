import type { Kysely } from 'kysely';
import { immediately, type Writing } from '../immediately.js';
import { keepPerson } from '../people.js';
import type { Tables } from '../tables.js';
import { eraseSession } from './erase-session.js';
import { eraseVisit } from './erase-visit.js';
import { mentions, recordsNaming } from './find.js';
import { type ErasurePolicy, erasing, erasingAll, isMentionable } from './policy.js';
import { removeUnused, scrubFile } from './scrub-file.js';
import { nextStandIn, peopleIn } from './stand-ins.js';
import { eraseSurveys, expireSurveys } from './surveys.js';
import { textQuestions } from './text-questions.js';

/** How many were changed, by kind. */
export interface ErasedCounts {
  readonly visits: number;
  readonly sessions: number;
  readonly assessments: number;
  readonly events: number;
  readonly surveys: number;
  /** Files whose bytes are gone, since no record has them any more. */
  readonly files: number;
}

export interface Forgotten extends ErasedCounts {
  /** The pseudonyms that stand for those who were erased; none where nothing was found. */
  readonly standIns: readonly string[];
}

type Counting = { -readonly [Kind in keyof ErasedCounts]: number };

const none: ErasedCounts = { visits: 0, sessions: 0, assessments: 0, events: 0, surveys: 0, files: 0 };

/**
 * Erases a person: as evaluator, member of staff, trainee, assessor or author of a review, from rows, events,
 * assessments, remarks, surveys and evidence. Points and answers stay without them. Then the file is written anew, so that
 * nothing is left in its unused pages; this is done even where nothing is found.
 *
 * @param folder of the store
 */
export async function forgetPerson(
  db: Kysely<Tables>,
  folder: string,
  person: string,
  at: string,
): Promise<Forgotten> {
  const counts: Counting = { ...none };
  const standIns = await immediately(db, async (transaction) => {
    const records = await recordsNaming(transaction, person);
    const standIn = await nextStandIn(transaction)();
    const policy = erasing(person, standIn);
    await keepPerson(transaction, standIn, at);
    await eraseRecords(transaction, records, policy, at, counts);
    counts.surveys = isMentionable(person)
      ? await eraseSurveys(transaction, mentions('comment', person), policy.withoutName, at)
      : 0;
    const { numDeletedRows } = await transaction
      .deleteFrom('person')
      .where('id', '=', person)
      .executeTakeFirstOrThrow();
    const found = Number(numDeletedRows) + counts.visits + counts.sessions + counts.surveys + counts.events;
    if (found > 0) return [standIn];
    await transaction.deleteFrom('person').where('id', '=', standIn).execute();
    return [];
  });
  counts.files = await removeUnused(db, folder);
  await scrubFile(db);
  return { ...counts, standIns };
}

/** Takes everybody out of the visits of a programme before a day, and the words of its surveys; what they scored stays. */
export async function expireProgramme(
  db: Kysely<Tables>,
  folder: string,
  { programme, before }: { readonly programme: string; readonly before: string },
  at: string,
): Promise<Forgotten> {
  const counts: Counting = { ...none };
  const standIns = await immediately(db, async (transaction) => {
    const rows = await transaction
      .selectFrom('visit')
      .select('id')
      .where('programme', '=', programme)
      .where('day', '<', before)
      .where('expired', '=', 0)
      .execute();
    const next = nextStandIn(transaction);
    const names = new Map<string, string>();
    for (const name of await peopleIn(transaction, rows)) names.set(name, await next());
    for (const standIn of names.values()) await keepPerson(transaction, standIn, at);
    const policy = erasingAll((person) => names.get(person) ?? 'erased');
    await eraseRecords(transaction, new Set(rows.map(({ id }) => id)), policy, at, counts);
    await transaction
      .updateTable('visit')
      .set({ expired: 1 })
      .where('programme', '=', programme)
      .where('day', '<', before)
      .execute();
    await transaction
      .deleteFrom('person')
      .where('id', 'in', [...names.keys()])
      .where('id', 'not in', (eb) => eb.selectFrom('visit').select('evaluator'))
      .where('id', 'not in', (eb) => eb.selectFrom('session').select('person'))
      .execute();
    counts.surveys = await expireSurveys(transaction, programme, before, at);
    return [...names.values()];
  });
  counts.files = await removeUnused(db, folder);
  await scrubFile(db);
  return { ...counts, standIns };
}

async function eraseRecords(
  transaction: Writing,
  records: ReadonlySet<string>,
  policy: ErasurePolicy,
  at: string,
  counts: Counting,
): Promise<void> {
  const isTextOf = textQuestions(transaction);
  for (const record of records) {
    const visit = await transaction
      .selectFrom('visit')
      .selectAll()
      .where('id', '=', record)
      .executeTakeFirst();
    if (visit) {
      const isText = await isTextOf(visit.rubric_hash);
      const erased = await eraseVisit(transaction, visit, isText, policy, at);
      counts.visits += Number(erased.changed);
      counts.events += erased.events;
      counts.assessments += erased.assessments;
    } else {
      const erased = await eraseSession(transaction, record, policy, at);
      counts.sessions += Number(erased.changed);
      counts.events += erased.events;
      counts.assessments += erased.assessments;
    }
  }
}
