import type { Writing } from './immediately.js';
import type { Belonging } from './results/keep-result.js';
import type { VisitRow } from './visit-row.js';

const nowhere: Belonging = {
  programme: '',
  region: '',
  site: '',
  evaluator: '',
  person: '',
  scenario: '',
  day: '',
  state: '',
};

/** The same of a visit whose row is at hand. */
export function belongingOfRow(row: VisitRow): Belonging {
  const { programme, region, site, evaluator, person, scenario, day, state } = row;
  return { programme, region, site, evaluator, person, scenario, day, state };
}

/** What the results of a visit or session are divided by; sessions have a person, a scenario and a day. */
export async function belongingOf(
  transaction: Writing,
  kind: 'session' | 'visit',
  record: string,
): Promise<Belonging> {
  if (kind === 'visit') {
    const visit = await transaction
      .selectFrom('visit')
      .select(['programme', 'region', 'site', 'evaluator', 'person', 'scenario', 'day', 'state'])
      .where('id', '=', record)
      .executeTakeFirst();
    return visit ?? nowhere;
  }
  const session = await transaction
    .selectFrom('session')
    .select(['person', 'scenario', 'started_at'])
    .where('id', '=', record)
    .executeTakeFirst();
  if (!session) return nowhere;
  const { person, scenario, started_at } = session;
  return { ...nowhere, person, scenario, day: started_at.slice(0, 10) };
}
