import { criticalOf } from './build/critical.js';
import { dimensionTrendsOf } from './build/dimension-trends.js';
import { kindsOf } from './build/kinds.js';
import { answerLabel, labelOf, questionTitle } from './build/labels.js';
import { leniencyOf } from './build/leniency.js';
import { overTimeOf } from './build/over-time.js';
import { questionsOf } from './build/questions.js';
import { dimensionsOf, gridOf, journeysOf, sectionsOf } from './build/sections.js';
import { divisionOf } from './build/slices.js';
import { spreadOf } from './build/spread.js';
import { trendOf } from './build/trend.js';
import { warningsOf } from './build/warnings.js';
import type { ReportFigures, ResultNames } from './figures.js';
import type { Moment, Previous, ResultsReport, Scope } from './report.js';
import { meanDifference, shareDifference } from './statistics/differences.js';
import { groupOf, scoresOf } from './statistics/estimates.js';
import type { Remark } from './tally.js';

/** Works out a report from sums. Pure: the same figures in any order give the same report. */
export function buildReport(figures: ReportFigures): ResultsReport {
  const { filter, names, total, made, period, visits, sessions, notApproved } = figures;
  const divisions = figures.divisions.map(({ by, slices }) =>
    divisionOf(by, slices, names, figures.previous?.divisions.find((before) => before.by === by)?.slices),
  );
  const sections = sectionsOf(figures);
  const trend = trendOf(figures);
  const leniency = leniencyOf(figures.cells);
  const [programme, ...more] = filter.programmes ?? [];
  return {
    title: programme !== undefined && more.length === 0 ? labelOf('programme', programme, names) : null,
    filter,
    scope: scopeOf(figures),
    made,
    period,
    totals: { ...groupOf(total), visits, sessions, notApproved },
    previous: previousOf(figures),
    trend,
    passScore: figures.passScore,
    divisions,
    dimensions: dimensionsOf(figures),
    dimensionTrends: dimensionTrendsOf(figures, trend),
    overTime: overTimeOf(figures),
    spread: spreadOf(figures.spread),
    sections,
    grid: gridOf(figures),
    questions: questionsOf(figures),
    critical: criticalOf(figures),
    journeys: journeysOf(sections, names),
    moments: { best: momentsOf(figures.best, names), worst: momentsOf(figures.worst, names) },
    verbatims: momentsOf(figures.texts, names),
    leniency,
    kinds: kindsOf(figures),
    surveys: figures.surveys,
    warnings: warningsOf(figures, divisions, leniency),
  };
}

/** Whether these are visits or sessions stands with their number; only that they are sessions alone is said again. */
function scopeOf({ filter, names }: ReportFigures): readonly Scope[] {
  const scopes = [
    ['kind', filter.kinds?.every((kind) => kind === 'session') ? filter.kinds : undefined],
    ['programme', filter.programmes],
    ['rubric', filter.rubrics],
    ['region', filter.regions],
    ['site', filter.sites],
    ['evaluator', filter.evaluators],
    ['person', filter.persons],
    ['scenario', filter.scenarios],
  ] as const;
  return [
    ...scopes.flatMap(([by, keys]) =>
      keys === undefined ? [] : [{ by, labels: keys.map((key) => labelOf(by, key, names)) }],
    ),
    ...(filter.states === undefined ? [] : [{ by: 'state' as const, labels: filter.states }]),
  ];
}

function previousOf({ previous, total }: ReportFigures): Previous | null {
  if (!previous || previous.total.records === 0) return null;
  const before = previous.total;
  return {
    from: previous.from,
    to: previous.to,
    figures: groupOf(before),
    score: meanDifference(scoresOf(total), scoresOf(before)),
    passed: shareDifference(
      { count: total.passed, of: total.scored },
      { count: before.passed, of: before.scored },
    ),
  };
}

/** The store gives them in their order. */
function momentsOf(remarks: readonly Remark[], names: ResultNames): readonly Moment[] {
  return remarks.map((remark) => ({
    ...remark,
    answer: answerLabel(names, remark.rubric, remark.criterion, remark.answer),
    title: questionTitle(names, remark.rubric, remark.criterion),
    siteLabel: labelOf('site', remark.site, names),
  }));
}
