import type { ReportFigures } from '../figures.js';
import { type DivisionSlices, type Leniency, leastRanked, type ReportWarning } from '../report.js';

/** From so many points on, an evaluator who is clearly stricter or milder than others is told of. */
const tellingPoints = 5;
/** Of so many evaluators, those furthest from others; all of them stand in their table. */
const mostEvaluators = 3;

/** What a reader has to know first, the weightiest first. */
export function warningsOf(
  figures: ReportFigures,
  divisions: readonly DivisionSlices[],
  leniency: readonly Leniency[],
): readonly ReportWarning[] {
  const { total, visits, sessions, notApproved, drafts, period, made } = figures;
  const warnings: ReportWarning[] = [];
  if (total.records === 0) warnings.push({ code: 'nothing' });
  else if (total.scored < leastRanked) warnings.push({ code: 'few', n: total.scored });
  if (notApproved > 0) warnings.push({ code: 'not-approved', n: notApproved, of: visits });
  if (drafts > 0) warnings.push({ code: 'drafts', n: drafts });
  const unscored = total.records - total.scored;
  if (unscored > 0) warnings.push({ code: 'without-score', n: unscored });
  if (visits > 0 && sessions > 0) warnings.push({ code: 'kinds-together', visits, sessions });
  const checklists = new Set(figures.questions.map(({ rubric }) => rubric)).size;
  if (checklists > 1) warnings.push({ code: 'several-checklists', n: checklists });
  if (total.records > 0 && period.to !== '' && period.to >= made) {
    warnings.push({ code: 'period-runs', to: period.to });
  }
  const notRanked = divisions.flatMap(({ by, slices }) => {
    const named = slices.filter(({ key }) => key !== '');
    const n = named.filter(({ rankable }) => !rankable).length;
    return n > 0 && by !== 'kind' ? [{ by, n, of: named.length }] : [];
  });
  if (notRanked.length > 0) warnings.push({ code: 'unrankable', divisions: notRanked });
  const telling = leniency.flatMap(({ evaluator, difference: { value, direction } }) =>
    value !== null && direction !== 'none' && Math.abs(value) >= tellingPoints
      ? [{ code: 'leniency' as const, evaluator, points: value }]
      : [],
  );
  warnings.push(...telling.sort((a, b) => Math.abs(b.points) - Math.abs(a.points)).slice(0, mostEvaluators));
  return warnings;
}
