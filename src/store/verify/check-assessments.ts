import type { Selectable } from 'kysely';
import { type AssessedData, dimensionsText } from '../assessments.js';
import { sha256 } from '../chain.js';
import { packMarks } from '../results/marks.js';
import { countedOf, type countsIn } from '../results/result-row.js';
import type { ResultTable } from '../tables.js';
import type { Findings } from './fault.js';
import { type Assessed, type AssessmentRow, type EventRow, parsed } from './record-events.js';

export type ResultRow = Selectable<ResultTable>;

/** Every assessment of a record has its link and says what the link says; gives the newest. */
export function checkAssessments(
  record: string,
  events: readonly EventRow[],
  { assessments, dimensions }: Assessed,
  findings: Findings,
): AssessmentRow | undefined {
  const links = new Map<number, AssessedData>();
  for (const { kind, seq, data } of events) {
    if (seq >= 0 || kind !== 'assessed') continue;
    const link = parsed(data) as Partial<AssessedData> | undefined;
    if (link?.assessment !== undefined) links.set(link.assessment, link as AssessedData);
  }
  for (const { id, score, passed, result } of assessments) {
    const link = links.get(id);
    links.delete(id);
    const same =
      link?.score === score &&
      (link.passed === null ? null : Number(link.passed)) === passed &&
      link.result === sha256(result) &&
      link.dimensions === sha256(dimensionsText(dimensions.filter(({ assessment }) => assessment === id)));
    if (!same) findings.found({ record, why: 'score' });
  }
  // A link whose assessment is gone.
  if (links.size > 0) findings.found({ record, why: 'score' });
  return assessments.at(-1);
}

/** What reports read of a record is what its newest assessment says. */
export function isFaithful(
  newest: AssessmentRow,
  counts: ReturnType<typeof countsIn>,
  row: ResultRow,
): boolean {
  const expected = { ...countedOf(counts), marks: packMarks(counts.criteria), ...pick(newest) };
  return Object.entries(expected).every(([column, value]) => row[column as keyof ResultRow] === value);
}

function pick({ id, score, passed, rubric }: AssessmentRow) {
  return { assessment: id, score, passed, rubric };
}
