import { createHash } from 'node:crypto';
import type { Settings } from '../../../files/load-settings.js';
import { assess } from '../../../rubric/assess.js';
import type { WholeVisit } from '../../../store/visits.js';
import type { ReadVisit } from '../../../visit/import/read-visit.js';
import { replay } from '../../../visit/visit.js';
import { documentOf } from '../../document-of.js';
import type { KnownChecklist } from './known-checklists.js';

export interface WholeVisitOptions {
  /** Pseudonym of whoever records, where a visit names nobody. */
  readonly evaluator: string;
  readonly settings: Settings;
  /** All cells of the row: what a visit without a name elsewhere is known by. */
  readonly cells: readonly (readonly [string, string])[];
}

/** A visit as the store keeps it in one piece, with its score where it is complete. */
export function wholeVisit(
  { about, external, events, complete }: ReadVisit,
  { loaded }: KnownChecklist,
  { evaluator, settings, cells }: WholeVisitOptions,
): WholeVisit {
  const { site = '', day = '', programme, person, scenario } = about;
  const competitor = settings.programmes?.[programme ?? '']?.competitor === true;
  const region = about.region ?? regionOf(settings, site);
  const { answers, judgements } = replay(events);
  const whole: WholeVisit = {
    visit: {
      evaluator: about.evaluator ?? evaluator,
      rubric: documentOf('rubric', loaded),
      site,
      day,
      language: loaded.value.language,
      competitor,
      ...(region === undefined ? {} : { region }),
      ...(programme === undefined ? {} : { programme }),
      // Of somebody else's staff nothing is kept.
      ...(person === undefined || competitor ? {} : { person }),
      ...(scenario === undefined ? {} : { scenario }),
    },
    events,
    external: `${programme ?? ''}/${loaded.value.id}/${external ?? fingerprint(cells)}`,
  };
  if (!complete) return whole;
  const { rubric, total, dimensions, ...rest } = assess(loaded.value, {
    answers,
    judgements,
    rubricHash: loaded.hash,
  });
  return {
    ...whole,
    assessment: {
      rubric,
      score: total.score,
      passed: total.passed,
      dimensions,
      result: { assessment: { rubric, total, dimensions, ...rest } },
      answers,
      judgements,
    },
  };
}

/** The same row again is the same visit; a changed one is another. */
function fingerprint(cells: readonly (readonly [string, string])[]): string {
  const given = cells.map(([name, text]) => [name, text.trim()]).filter(([, text]) => text !== '');
  return createHash('sha256').update(JSON.stringify(given)).digest('hex');
}

function regionOf({ sites = {} }: Settings, site: string): string | undefined {
  const named = site.toLowerCase();
  const found = Object.entries(sites).find(
    ([id, { title }]) => id === named || title.toLowerCase() === named,
  );
  return found?.[1].region;
}
