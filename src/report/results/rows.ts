import type { Estimate } from './estimate.js';
import type { GroupFigures, ResultsReport } from './report.js';

/** One figure of a report: which part of what, what is measured, the figure with its 95 % interval, and of how many. */
export interface FigureRow {
  readonly division: string;
  /** The part by its id; '' for the whole and for what belongs nowhere. */
  readonly key: string;
  /** The part by its name. */
  readonly name: string;
  readonly measure: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
}

/** Every figure of a report in one tidy table. Texts are not in it. */
export function figureRows(report: ResultsReport): readonly FigureRow[] {
  const { totals, previous, trend, surveys } = report;
  return [
    ...groupRows('total', '', '', totals),
    ...(previous
      ? [
          ...groupRows('previous', `${previous.from}/${previous.to}`, '', previous.figures),
          row('change', '', '', 'score', { ...previous.score, n: totals.score.n }),
          row('change', '', '', 'passed', { ...previous.passed, n: totals.passed.n }),
        ]
      : []),
    ...trend.points.flatMap((point) => groupRows(trend.by, point.key, '', point)),
    ...report.divisions.flatMap(({ by, slices }) =>
      slices.flatMap((slice) => [
        ...groupRows(by, slice.key, slice.label, slice),
        ...(slice.rank === null
          ? []
          : [row(by, slice.key, slice.label, 'rank', figure(slice.rank, slice.score.n))]),
        ...(slice.previous === null
          ? []
          : [row(by, slice.key, slice.label, 'change', { ...slice.previous.change, n: slice.score.n })]),
      ]),
    ),
    ...report.dimensions.flatMap(({ dimension, title, score, points }) => [
      row('dimension', dimension, title, 'score', score),
      row('dimension', dimension, title, 'points', figure(points.share, score.n)),
    ]),
    ...report.sections.map(({ rubric, section, title, points, n }) =>
      row('section', `${rubric}/${section}`, title, 'points', figure(points.share, n)),
    ),
    ...report.questions.flatMap(({ rubric, criterion, title, lost, missed, notApplicable }) => {
      const key = `${rubric}/${criterion}`;
      return [
        row('question', key, title, 'lost', figure(lost, missed.n)),
        row('question', key, title, 'missed', missed),
        row('question', key, title, 'not-applicable', figure(notApplicable, missed.n + notApplicable)),
      ];
    }),
    ...report.critical.flatMap(({ family, kept, target }) => [
      row('critical', family, '', 'kept', kept),
      row('critical', family, '', 'target', figure(target, kept.n)),
    ]),
    ...report.leniency.map(({ evaluator, difference, own }) =>
      row('leniency', evaluator, evaluator, 'difference', { ...difference, n: own }),
    ),
    ...(report.kinds
      ? [
          ...report.kinds.dimensions.map((pair) => ({ division: 'kind-dimension', pair })),
          ...report.kinds.criteria.map((pair) => ({ division: 'kind-criterion', pair })),
        ].flatMap(({ division, pair: { id, title, visits, sessions } }) => [
          row(division, id, title, 'points-visits', figure(visits.share, visits.n)),
          row(division, id, title, 'points-sessions', figure(sessions.share, sessions.n)),
        ])
      : []),
    ...(surveys
      ? [
          ...(['csat', 'nps', 'ces'] as const).flatMap((name) => {
            const estimate = surveys[name];
            return estimate ? [row('survey', name, '', 'value', estimate)] : [];
          }),
          ...surveys.agreement.map(({ instrument, rho, interval, n }) =>
            row('survey', instrument, '', 'rho', { value: rho, interval, n }),
          ),
        ]
      : []),
  ];
}

function groupRows(division: string, key: string, name: string, group: GroupFigures): readonly FigureRow[] {
  const { records, score, points, passed } = group;
  return [
    row(division, key, name, 'records', figure(records, records)),
    row(division, key, name, 'score', score),
    row(division, key, name, 'passed', passed),
    row(division, key, name, 'earned', figure(points.earned, records)),
    row(division, key, name, 'possible', figure(points.possible, records)),
    row(division, key, name, 'points', figure(points.share, records)),
  ];
}

function figure(value: number | null, n: number): Estimate {
  return { value, interval: null, n };
}

function row(
  division: string,
  key: string,
  name: string,
  measure: string,
  { value, interval, n }: Estimate,
): FigureRow {
  return { division, key, name, measure, value, low: interval?.low ?? null, high: interval?.high ?? null, n };
}
