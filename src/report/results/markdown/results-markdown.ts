import type { ReportMessages } from '../../messages/messages.js';
import type {
  CriticalFigures,
  DimensionFigures,
  DivisionSlices,
  KindPair,
  Leniency,
  Moment,
  QuestionFigures,
  ResultsReport,
  SectionFigures,
  Slice,
  TrendPoint,
} from '../report.js';
import { writtenIn } from '../text/written.js';
import { type MarkdownColumn, markdownTable, plainInMarkdown } from './markdown-table.js';
import { surveyMarkdown } from './survey-markdown.js';

/**
 * A report as Markdown, with tables that can be pasted into a mail or a page.
 *
 * @param top how many are named at either end of a list
 */
export function resultsMarkdown(report: ResultsReport, messages: ReportMessages, top: number): string {
  const words = messages.results;
  const { heads, headings } = words;
  const written = writtenIn(messages);
  const clean = (text: string): string => plainInMarkdown(written.clean(text));
  const right = 'right' as const;
  const group = <Row extends Slice | TrendPoint>(): readonly MarkdownColumn<Row>[] => [
    { head: heads.score, text: ({ score }) => written.score(score.value), align: right },
    { head: heads.interval, text: ({ score }) => written.scores(score.interval), align: right },
    { head: heads.passed, text: ({ passed }) => written.share(passed.value), align: right },
    { head: heads.points, text: ({ points }) => written.share(points.share), align: right },
    { head: heads.n, text: ({ score }) => written.count(score.n), align: right },
  ];

  const part = (title: string, rows: number, lines: () => readonly string[]): readonly string[] =>
    rows === 0 ? [] : ['', `## ${title}`, '', ...lines()];
  const slices = ({ by, slices }: DivisionSlices): readonly string[] => {
    const ranked = slices.filter(({ rank }) => rank !== null);
    const hidden = Math.max(0, ranked.length - 2 * top);
    const shown = hidden > 0 ? [...ranked.slice(0, top), ...ranked.slice(-top)] : ranked;
    const others = slices.filter(({ rank }) => rank === null);
    const columns: readonly MarkdownColumn<Slice>[] = [
      { head: '#', text: ({ rank }) => (rank === null ? '' : String(rank)), align: right },
      { head: words.by[by], text: ({ key, label }) => plainInMarkdown(written.part(by, key, label)) },
      ...group<Slice>(),
      {
        head: heads.change,
        text: ({ previous }) => (previous === null ? '' : written.signed(previous.change.value)),
        align: right,
      },
      {
        head: heads.standing,
        text: ({ standing, unrankable }) =>
          unrankable === null ? words.standing[standing] : words.unrankable[unrankable],
      },
    ];
    return part(words.parts[by], slices.length, () => [
      ...markdownTable([...shown, ...others.slice(0, top)], columns),
      ...(hidden > 0 ? ['', words.between(hidden)] : []),
      ...(others.length > top ? ['', words.moreNotRanked(others.length - top)] : []),
    ]);
  };
  const quotes = (title: string, moments: readonly Moment[]): readonly string[] =>
    part(title, moments.length, () =>
      moments.slice(0, top).map((moment) => {
        const [open, close] = messages.quotes;
        const said = clean(moment.comment === '' ? moment.answer : moment.comment);
        const about = [clean(moment.siteLabel), words.date(moment.day), clean(moment.title)];
        return `- ${open}${said}${close} (${about.filter((text) => text !== '').join(', ')})`;
      }),
    );
  const questions = report.questions
    .filter(({ rankable, lost }) => rankable && (lost ?? 0) > 0)
    .slice(0, top);
  const pairs = (head: string, all: readonly KindPair[]): readonly string[] =>
    markdownTable(all, [
      { head, text: ({ title }) => clean(title) },
      { head: words.kind.session, text: ({ sessions }) => written.share(sessions.share), align: right },
      { head: heads.n, text: ({ sessions }) => written.count(sessions.n), align: right },
      { head: words.kind.visit, text: ({ visits }) => written.share(visits.share), align: right },
      { head: heads.n, text: ({ visits }) => written.count(visits.n), align: right },
    ]);

  return [
    ...summary(report, messages),
    ...part(headings.warnings, report.warnings.length, () =>
      report.warnings.map((warning) => `- ${plainInMarkdown(words.warning(warning))}`),
    ),
    ...part(headings.trend, report.trend.points.length > 1 ? 1 : 0, () =>
      markdownTable<TrendPoint>(report.trend.points, [
        { head: words.by[report.trend.by], text: ({ key }) => written.part(report.trend.by, key, key) },
        ...group<TrendPoint>(),
      ]),
    ),
    ...part(headings.dimensions, report.dimensions.length, () =>
      markdownTable<DimensionFigures>(report.dimensions, [
        { head: heads.dimension, text: ({ title }) => clean(title) },
        { head: heads.score, text: ({ score }) => written.score(score.value), align: right },
        { head: heads.interval, text: ({ score }) => written.scores(score.interval), align: right },
        { head: heads.points, text: ({ points }) => written.share(points.share), align: right },
        { head: heads.n, text: ({ score }) => written.count(score.n), align: right },
      ]),
    ),
    ...part(headings.critical, report.critical.length, () =>
      markdownTable<CriticalFigures>(report.critical, [
        { head: heads.family, text: ({ family }) => messages.family[family] },
        { head: heads.kept, text: ({ kept }) => written.share(kept.value), align: right },
        { head: heads.interval, text: ({ kept }) => written.shares(kept.interval), align: right },
        { head: heads.target, text: ({ target }) => written.share(target), align: right },
        { head: heads.n, text: ({ kept }) => written.count(kept.n), align: right },
        { head: heads.verdict, text: ({ verdict }) => words.verdict[verdict] },
      ]),
    ),
    ...part(headings.sections, report.sections.length, () =>
      markdownTable<SectionFigures>(report.sections, [
        { head: heads.section, text: ({ title }) => clean(title) },
        { head: words.by.rubric, text: ({ rubric }) => clean(rubric) },
        { head: heads.points, text: ({ points }) => written.share(points.share), align: right },
        { head: heads.n, text: ({ n }) => written.count(n), align: right },
      ]),
    ),
    ...report.divisions.flatMap(slices),
    ...part(headings.questions, questions.length, () =>
      markdownTable<QuestionFigures>(questions, [
        { head: heads.question, text: ({ title }) => clean(title) },
        { head: heads.lost, text: ({ lost }) => written.share(lost), align: right },
        { head: heads.missed, text: ({ missed }) => written.share(missed.value), align: right },
        { head: heads.interval, text: ({ missed }) => written.shares(missed.interval), align: right },
        { head: heads.n, text: ({ missed }) => written.count(missed.n), align: right },
      ]),
    ),
    ...quotes(headings.worst, report.moments.worst),
    ...quotes(headings.best, report.moments.best),
    ...quotes(headings.verbatims, report.verbatims),
    ...part(headings.leniency, report.leniency.length, () =>
      markdownTable<Leniency>(report.leniency, [
        { head: words.by.evaluator, text: ({ evaluator }) => clean(evaluator) },
        { head: heads.difference, text: ({ difference }) => written.signed(difference.value), align: right },
        {
          head: heads.interval,
          text: ({ difference }) => written.signedRange(difference.interval),
          align: right,
        },
        { head: heads.n, text: ({ own }) => written.count(own), align: right },
      ]),
    ),
    ...part(headings.kinds, report.kinds ? 1 : 0, () => [
      ...pairs(heads.dimension, report.kinds?.dimensions ?? []),
      '',
      ...pairs(heads.criterion, report.kinds?.criteria.slice(0, top) ?? []),
    ]),
    ...surveyMarkdown(report, messages),
    ...(report.totals.records === 0 ? [] : ['', words.method]),
  ].join('\n');
}

function summary(report: ResultsReport, messages: ReportMessages): readonly string[] {
  const words = messages.results;
  const written = writtenIn(messages);
  const { score, points, passed, visits, sessions } = report.totals;
  const counts = [
    ...(visits > 0 || sessions === 0 ? [words.counts.visit(visits, written.count(visits))] : []),
    ...(sessions > 0 ? [words.counts.session(sessions, written.count(sessions))] : []),
  ];
  const title = report.title === null ? words.title : plainInMarkdown(written.clean(report.title));
  const lines = [
    `# ${title}`,
    '',
    [written.period(report.period), ...counts, words.made(words.date(report.made))].join(' · '),
  ];
  if (report.totals.records === 0) return lines;
  const change = report.previous?.score;
  return [
    ...lines,
    '',
    `- **${words.score}: ${written.score(score.value)}** (${words.heads.interval}: ${written.scores(score.interval)}, n ${written.count(score.n)})`,
    `- ${words.points}: ${words.ofPoints(written.points(points.earned), written.points(points.possible), written.share(points.share))}`,
    `- ${words.passed}: ${written.share(passed.value)} (${words.heads.interval}: ${written.shares(passed.interval)})`,
    ...(report.previous && change && change.value !== null
      ? [
          `- ${words.change}: ${words.points95(written.signed(change.value))} ${words.against(written.period(report.previous))} (${words.heads.interval}: ${written.signedRange(change.interval)})`,
        ]
      : []),
  ];
}
