import type { ResultsReport } from '../../../../../src/report/results/report.js';

/** The report with every text that comes from outside replaced: names, titles, comments, answers, ids. Divisions are shortened. */
export function withTexts(report: ResultsReport, text: string): ResultsReport {
  const titled = <T extends object>(each: T): T => ({ ...each, title: text });
  const moment = (each: ResultsReport['verbatims'][number]) => ({
    ...each,
    title: text,
    siteLabel: text,
    site: text,
    answer: text,
    comment: text,
    record: text,
  });
  return {
    ...report,
    title: text,
    scope: [{ by: 'site', labels: [text, text] }],
    divisions: report.divisions.map((division) => ({
      ...division,
      slices: division.slices
        .slice(-3)
        .map((slice, at) => ({ ...slice, key: text, label: at % 2 === 0 ? text : '' })),
    })),
    dimensions: report.dimensions.map((each) => ({ ...titled(each), dimension: text })),
    sections: report.sections.map((each) => ({ ...titled(each), rubric: text, section: text })),
    grid:
      report.grid === null
        ? null
        : {
            ...report.grid,
            columns: report.grid.columns.map(() => ({ key: text, label: text })),
            rows: report.grid.rows.map(titled),
          },
    questions: report.questions.map((each) => ({
      ...titled(each),
      rubric: text,
      criterion: text,
      section: text,
    })),
    journeys: report.journeys.map((each) => ({
      ...titled(each),
      first: titled(each.first),
      weakest: titled(each.weakest),
      last: titled(each.last),
    })),
    moments: { best: report.moments.best.map(moment), worst: report.moments.worst.map(moment) },
    verbatims: report.verbatims.map(moment),
    leniency: report.leniency.map((each) => ({ ...each, evaluator: text })),
    kinds:
      report.kinds === null
        ? null
        : {
            dimensions: report.kinds.dimensions.map(titled),
            criteria: report.kinds.criteria.map(titled),
          },
    warnings: report.warnings.map((warning) =>
      warning.code === 'leniency' ? { ...warning, evaluator: text } : warning,
    ),
  };
}
