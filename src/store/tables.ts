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

/** What is not known of a visit is ''. */
interface VisitTable {
  id: string;
  evaluator: string;
  rubric: string;
  rubric_hash: string;
  site: string;
  region: Generated<string>;
  programme: Generated<string>;
  /** Pseudonym of the member of staff. */
  person: Generated<string>;
  scenario: Generated<string>;
  /** YYYY-MM-DD of the visit itself. */
  day: Generated<string>;
  language: Generated<string>;
  competitor: Generated<number>;
  state: string;
  revision: Generated<number>;
  /** Of the newest assessment. */
  score: Generated<number | null>;
  passed: Generated<number | null>;
  /** Where it came from elsewhere: its name there, once in a store. */
  external: Generated<string | null>;
  /** 1 once its retention has run out and everybody was taken out of it. */
  expired: Generated<number>;
  started_at: string;
  updated_at: string;
}

/** What happened in a session or a visit, in order; rows are only ever added. See `chain.ts`. */
interface EventTable {
  record: string;
  /** From 1 for what happened; 0 for how a visit began; below 0 for its assessments. */
  seq: number;
  at: string;
  kind: string;
  /** JSON. */
  data: string;
  /** Counts all events of the store from 1. */
  place: number;
  salt: string;
  /** What the data was, once it was erased; '' before, since it follows from salt and data. */
  digest: string;
  hash: string;
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

/** The newest assessment of each record with everything that reports ask for: what figures are made of. */
export interface ResultTable {
  record: string;
  kind: string;
  assessment: number;
  programme: string;
  rubric: string;
  region: string;
  site: string;
  evaluator: string;
  person: string;
  scenario: string;
  day: string;
  state: string;
  score: number | null;
  passed: number | null;
  earned: number;
  possible: number;
  /** Per family: 1 where a critical criterion of it applied, and where one failed. */
  customer_applied: number;
  customer_failed: number;
  business_applied: number;
  business_failed: number;
  compliance_applied: number;
  compliance_failed: number;
  /** The list of criteria that `marks` follows; see `results/marks.ts`. */
  criteria: number;
  marks: string;
}

/** Criteria of a rubric in their order, kept once for all results that follow them. */
interface CriteriaTable {
  id: Generated<number>;
  /** JSON. */
  list: string;
}

/** A criterion of a newest assessment that came with words. */
interface RemarkTable {
  record: string;
  /** Of its result, so that the order of moments is an index. */
  day: string;
  criterion: string;
  share: number | null;
  weight: number;
  critical: string;
  answer: string;
  comment: string;
}

/** That a record has a piece of evidence; the bytes are in a file named by their hash. */
interface EvidenceTable {
  record: string;
  hash: string;
  type: string;
  name: string;
  size: number;
}

interface SurveyTable {
  id: string;
  instrument: string;
  value: number;
  comment: string;
  means: string;
  site: string;
  region: string;
  programme: string;
  day: string;
  record: string;
  /** Number of the entry that vouches for it; see `surveys.ts`. */
  batch: number;
}

export interface Tables {
  person: PersonTable;
  document: DocumentTable;
  session: SessionTable;
  visit: VisitTable;
  event: EventTable;
  assessment: AssessmentTable;
  dimension_score: DimensionScoreTable;
  result: ResultTable;
  criteria: CriteriaTable;
  remark: RemarkTable;
  evidence: EvidenceTable;
  survey: SurveyTable;
}
