import type { Kysely } from 'kysely';
import type {
  DimensionTally,
  Division,
  QuestionTally,
  Remark,
  ResultFilter,
  ResultRow,
  ScoreBand,
  SectionTally,
} from '../report/results/tally.js';
import type { CriticalFamily } from '../rubric/assessment.js';
import { dimensionsOf } from './results/dimensions.js';
import { groupColumn, keyOf } from './results/divide.js';
import { type KeptResult, pagesOf } from './results/pages.js';
import { type AllPoints, pointsOf } from './results/points.js';
import { type RemarkChoice, remarksIn, valuesOf } from './results/remarks.js';
import { spreadOf } from './results/spread.js';
import { type CrossTally, talliesOf } from './results/tallies.js';
import type { Tables } from './tables.js';

export type { RemarkChoice } from './results/remarks.js';
export type { CrossTally } from './results/tallies.js';

/** Figures over the newest assessment of every visit and session; drafts have none. */
export interface Results {
  /** Divided once, or twice (`key2`); one tally with the key '' where not at all. Sorted by key. */
  tallies(filter: ResultFilter, by?: Division, by2?: Division): Promise<readonly CrossTally[]>;
  dimensions(filter: ResultFilter, by?: Division): Promise<readonly DimensionTally[]>;
  /** Questions and sections together: every mark is read, and once is enough. */
  points(filter: ResultFilter, by?: Division): Promise<AllPoints>;
  sections(filter: ResultFilter, by?: Division): Promise<readonly SectionTally[]>;
  questions(filter: ResultFilter, by?: Division): Promise<readonly QuestionTally[]>;
  remarks(filter: ResultFilter, choice: RemarkChoice): Promise<readonly Remark[]>;
  /** How scores are spread, in bands of ten points. */
  spread(filter: ResultFilter): Promise<readonly ScoreBand[]>;
  /** Oldest day first, a few at a time. */
  rows(filter: ResultFilter): AsyncIterable<ResultRow>;
  /** The parts of a division that have results, sorted. */
  keys(filter: ResultFilter, division: Division): Promise<readonly string[]>;
}

export function resultsIn(db: Kysely<Tables>): Results {
  return {
    tallies: (filter, by, by2) => talliesOf(db, filter, by, by2),
    dimensions: (filter, by) => dimensionsOf(db, filter, by),
    points: (filter, by) => pointsOf(db, filter, by),
    sections: async (filter, by) => (await pointsOf(db, filter, by)).sections,
    questions: async (filter, by) => (await pointsOf(db, filter, by)).questions,
    remarks: (filter, choice) => remarksIn(db, filter, choice),
    spread: (filter) => spreadOf(db, filter),
    async *rows(filter) {
      for await (const page of pagesOf(db, filter, ROW)) yield* page.map(fromResult);
    },
    async keys(filter, division) {
      const values = await valuesOf(db, filter, groupColumn[division]);
      return [...new Set(values.map((value) => keyOf(division, value)))];
    },
  };
}

const ROW = [
  'kind',
  'programme',
  'rubric',
  'site',
  'region',
  'evaluator',
  'person',
  'scenario',
  'state',
  'score',
  'passed',
  'customer_failed',
  'business_failed',
  'compliance_failed',
] as const;

const FAMILIES: readonly CriticalFamily[] = ['customer', 'business', 'compliance'];

function fromResult(row: Pick<KeptResult, (typeof ROW)[number] | 'record' | 'day'>): ResultRow {
  const { customer_failed, business_failed, compliance_failed, kind, passed, ...rest } = row;
  const failed = { customer: customer_failed, business: business_failed, compliance: compliance_failed };
  return {
    ...rest,
    kind: kind === 'visit' ? 'visit' : 'session',
    passed: passed === null ? null : passed === 1,
    failedFamilies: FAMILIES.filter((family) => failed[family] === 1),
  };
}
