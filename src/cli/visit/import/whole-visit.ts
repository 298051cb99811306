import { createHash } from 'node:crypto';
import { assess } from '../../../rubric/assess.js';
import type { WholeVisit } from '../../../store/visits.js';
import type { ReadVisit } from '../../../visit/import/read-visit.js';
import { replay } from '../../../visit/visit.js';
import { documentOf } from '../../document-of.js';
import type { VisitDetails } from '../visit-details.js';
import type { KnownChecklist } from './known-checklists.js';

export interface WholeVisitOptions {
  /** Where, when and who, as understood: without names that must not be kept. */
  readonly details: VisitDetails;
  /** All cells of the row: what a visit without a name elsewhere is known by. */
  readonly cells: readonly (readonly [string, string])[];
}

/** A visit as the store keeps it in one piece, with its score where it is complete. */
export function wholeVisit(
  { about, external, events, complete }: ReadVisit,
  { loaded }: KnownChecklist,
  { details, cells }: WholeVisitOptions,
): WholeVisit {
  const { scenario } = about;
  const { answers, judgements } = replay(events);
  const whole: WholeVisit = {
    visit: {
      ...details,
      rubric: documentOf('rubric', loaded),
      language: loaded.value.language,
      competitor: details.competitor === true,
      ...(scenario === undefined ? {} : { scenario }),
    },
    events,
    external: `${details.programme ?? ''}/${loaded.value.id}/${external ?? fingerprint(cells)}`,
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
