import type { Selectable } from 'kysely';
import type { VisitState } from '../visit/life.js';
import type { StoredDocument } from './documents.js';
import type { Tables } from './tables.js';

export interface NewVisit {
  /** Pseudonym of whoever records the visit. */
  readonly evaluator: string;
  readonly rubric: StoredDocument;
  readonly site: string;
  readonly region?: string;
  readonly programme?: string;
  /** Pseudonym of the member of staff. */
  readonly person?: string;
  readonly scenario?: string;
  /** YYYY-MM-DD of the visit itself. */
  readonly day: string;
  /** In which the questions were asked. */
  readonly language: string;
  readonly competitor?: boolean;
}

/** A visit without its answers; what is not known of it is ''. */
export interface StoredVisit {
  readonly id: string;
  readonly evaluator: string;
  readonly rubric: string;
  readonly rubricHash: string;
  readonly site: string;
  readonly region: string;
  readonly programme: string;
  readonly person: string;
  readonly scenario: string;
  /** YYYY-MM-DD of the visit itself. */
  readonly day: string;
  readonly language: string;
  readonly competitor: boolean;
  readonly state: VisitState;
  /** Counts from 1. */
  readonly revision: number;
  /** Of the newest assessment: 0–100, above with bonus; null where there is none, or nothing could be assessed. */
  readonly score: number | null;
  readonly passed: boolean | null;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly updatedAt: string;
}

export type VisitRow = Selectable<Tables['visit']>;

/** The details of a visit as they stand in its first event, so that the chain vouches for them. */
export type BegunData = Pick<
  VisitRow,
  | 'evaluator'
  | 'rubric'
  | 'rubric_hash'
  | 'site'
  | 'region'
  | 'programme'
  | 'person'
  | 'scenario'
  | 'day'
  | 'language'
  | 'competitor'
  | 'external'
>;

export function begunData(visit: NewVisit, external: string | null): BegunData {
  const { evaluator, rubric, site, day, language } = visit;
  return {
    evaluator,
    rubric: rubric.name,
    rubric_hash: rubric.hash,
    site,
    region: visit.region ?? '',
    programme: visit.programme ?? '',
    person: visit.person ?? '',
    scenario: visit.scenario ?? '',
    day,
    language,
    competitor: Number(visit.competitor ?? false),
    external,
  };
}

/** The part of a row that its first event vouches for. */
export function beginning(row: VisitRow): BegunData {
  const { evaluator, rubric, rubric_hash, site, region, programme, person } = row;
  const { scenario, day, language, competitor, external } = row;
  return {
    evaluator,
    rubric,
    rubric_hash,
    site,
    region,
    programme,
    person,
    scenario,
    day,
    language,
    competitor,
    external,
  };
}

export function fromVisitRow(row: VisitRow): StoredVisit {
  return {
    id: row.id,
    evaluator: row.evaluator,
    rubric: row.rubric,
    rubricHash: row.rubric_hash,
    site: row.site,
    region: row.region,
    programme: row.programme,
    person: row.person,
    scenario: row.scenario,
    day: row.day,
    language: row.language,
    competitor: row.competitor === 1,
    state: row.state as VisitState,
    revision: row.revision,
    score: row.score,
    passed: row.passed === null ? null : row.passed === 1,
    startedAt: row.started_at,
    updatedAt: row.updated_at,
  };
}
