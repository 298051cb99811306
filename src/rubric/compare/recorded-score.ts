import type { CriterionStatus } from '../assessment.js';

/** What a line of scores says of one criterion. */
export interface RecordedCriterion {
  readonly id: string;
  readonly status: CriterionStatus;
  /** 0–1, or null where it was not applicable or not assessed. */
  readonly share: number | null;
  readonly earned: number;
  readonly possible: number;
  readonly bonus: boolean;
  readonly guard: boolean;
}

/** What a line of scores carries that scores can be worked out from anew. */
export interface RecordedScore {
  readonly conversation: string;
  readonly rubric: { readonly id: string; readonly version: number };
  /** 0–100 and above, to four decimals; null without a score. */
  readonly total: number | null;
  readonly criteria: readonly RecordedCriterion[];
  /** Ids of the caps that held. */
  readonly caps: ReadonlySet<string>;
}

type Json = Readonly<Record<string, unknown>>;

const statuses = ['met', 'partly', 'missed', 'not-applicable', 'not-assessed'] as const;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isScore = (value: unknown): value is number | null =>
  value === null || (typeof value === 'number' && Number.isFinite(value));
const isNumber = (value: unknown): value is number => value !== null && isScore(value);

function criterionIn(value: unknown): RecordedCriterion | undefined {
  if (!isObject(value)) return undefined;
  const { id, share, earned, possible, bonus, guard } = value;
  const status = statuses.find((each) => each === value.status);
  if (typeof id !== 'string' || status === undefined || !isScore(share)) return undefined;
  if (!isNumber(earned) || !isNumber(possible)) return undefined;
  if (typeof bonus !== 'boolean' || typeof guard !== 'boolean') return undefined;
  return { id, status, share: share === null ? null : exactShare(share), earned, possible, bonus, guard };
}

/** Largest denominator that a share of so many turns or ids is taken to have. */
const mostParts = 20;

/**
 * A share is written to four decimals. Most are so many of so few, and 0.6667 is meant as two thirds; any other stays as
 * it is. Either way it is off by 0.00005 at most.
 */
function exactShare(share: number): number {
  for (let parts = 1; parts <= mostParts; parts += 1) {
    const exact = Math.round(share * parts) / parts;
    if (Math.abs(exact - share) < 0.000_05) return exact;
  }
  return share;
}

function capsIn(dimensions: Json): ReadonlySet<string> {
  const caps = Object.values(dimensions).flatMap((each) =>
    isObject(each) && Array.isArray(each.caps) ? each.caps : [],
  );
  return new Set(
    caps.flatMap((each: unknown) => (isObject(each) && typeof each.cap === 'string' ? [each.cap] : [])),
  );
}

/** A line of `score --out` or `score --json`, parsed; undefined where it lacks what scores are worked out from. */
export function recordedScore(line: unknown): RecordedScore | undefined {
  if (!isObject(line)) return undefined;
  const { id, rubric, total, dimensions } = line;
  if (typeof id !== 'string' || !isObject(rubric) || !isObject(total) || !isObject(dimensions))
    return undefined;
  if (typeof rubric.id !== 'string' || !isNumber(rubric.version) || !isScore(total.score)) return undefined;
  if (!Array.isArray(line.criteria)) return undefined;
  const criteria = line.criteria.map(criterionIn).filter((each) => each !== undefined);
  if (criteria.length < line.criteria.length) return undefined;
  return {
    conversation: id,
    rubric: { id: rubric.id, version: rubric.version },
    total: total.score,
    criteria,
    caps: capsIn(dimensions),
  };
}
