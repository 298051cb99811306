import type { Generated } from 'kysely';

/** A trainee, agent or evaluator, known by a pseudonym only. */
interface PersonTable {
  id: string;
  created_at: string;
}

/** A scenario or rubric as it was when it was used, stored once by the hash of its bytes. */
interface DocumentTable {
  hash: string;
  kind: 'scenario' | 'rubric';
  name: string;
  text: string;
}

interface SessionTable {
  id: string;
  person: string;
  scenario: string;
  scenario_hash: string;
  rubric: string;
  rubric_hash: string;
  language: string;
  mode: string;
  seed: number;
  state: string;
  retry_of: string | null;
  started_at: string;
  updated_at: string;
}

interface VisitTable {
  id: string;
  evaluator: string;
  rubric: string;
  rubric_hash: string;
  site: string;
  state: string;
  started_at: string;
  updated_at: string;
}

/** What happened in a session or a visit, in order; rows are only ever added. */
interface EventTable {
  record: string;
  seq: number;
  at: string;
  kind: string;
  /** JSON. */
  data: string;
}

interface AssessmentTable {
  id: Generated<number>;
  /** Id of the session or visit. */
  record: string;
  record_kind: string;
  person: string;
  rubric: string;
  rubric_version: string;
  rubric_hash: string;
  /** 0–100 and above with bonus; null when nothing could be assessed. */
  score: number | null;
  passed: number | null;
  /** The whole result as JSON. */
  result: string;
  assessed_at: string;
}

interface DimensionScoreTable {
  assessment: number;
  dimension: string;
  earned: number;
  possible: number;
  score: number | null;
}

export interface Tables {
  person: PersonTable;
  document: DocumentTable;
  session: SessionTable;
  visit: VisitTable;
  event: EventTable;
  assessment: AssessmentTable;
  dimension_score: DimensionScoreTable;
}
