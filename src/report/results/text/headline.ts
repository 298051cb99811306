import { displayWidth, padToWidth } from '../../display-width.js';
import { hanging } from '../../hanging.js';
import { bar } from './bar.js';
import type { TextPage, TextPart } from './part.js';

/** What this is about, and the figures of the whole. */
export const headline: TextPart = (page) => {
  const { report, messages, written, options } = page;
  const words = messages.results;
  const { visits, sessions } = report.totals;
  const counts = [
    ...(visits > 0 || sessions === 0 ? [words.counts.visit(visits, written.count(visits))] : []),
    ...(sessions > 0 ? [words.counts.session(sessions, written.count(sessions))] : []),
  ];
  const about = [written.period(report.period), ...counts, words.made(words.date(report.made))].join(' · ');
  const scope = report.scope.map(
    ({ by, labels }) => `${words.by[by]}: ${labels.map((label) => named(page, by, label)).join(', ')}`,
  );
  return [
    ...hanging(report.title === null ? words.title : written.clean(report.title), options.width).map(
      options.ink.strong,
    ),
    ...hanging(about, options.width),
    ...(scope.length === 0 ? [] : hanging(scope.join(' · '), options.width).map(options.ink.quiet)),
    ...(report.totals.records === 0 ? [] : ['', ...figures(page)]),
  ];
};

/** Kinds and states have words of their own; everything else its name. */
function named({ messages, written }: TextPage, by: string, label: string): string {
  const words = messages.results;
  return by === 'kind' && (label === 'visit' || label === 'session')
    ? words.kind[label]
    : written.clean(label);
}

function figures({ report, messages, written, options }: TextPage): readonly string[] {
  const words = messages.results;
  const { score, points, passed } = report.totals;
  const { previous } = report;
  const mark = report.passScore === null ? '' : `; ${words.passMark(written.points(report.passScore))}`;
  const lines: (readonly [string, string])[] = [
    [
      words.score,
      `${written.score(score.value)}  (${words.heads.interval}: ${written.scores(score.interval)}, n ${written.count(score.n)}${mark})`,
    ],
    [
      words.points,
      words.ofPoints(
        written.points(points.earned),
        written.points(points.possible),
        written.share(points.share),
      ),
    ],
    [
      words.passed,
      `${written.share(passed.value)}  (${words.heads.interval}: ${written.shares(passed.interval)}, ${words.ofRecords(written.count(Math.round((passed.value ?? 0) * passed.n)), written.count(passed.n))})`,
    ],
  ];
  if (previous && previous.score.value !== null) {
    const { value, interval, direction } = previous.score;
    const chance = direction === 'none' ? `; ${words.mayBeChance}` : '';
    lines.push([
      words.change,
      `${words.points95(written.signed(value))} ${words.against(written.period(previous))} (${words.heads.interval}: ${written.signedRange(interval)}${chance})`,
    ]);
  }
  const label = Math.max(...lines.map(([name]) => displayWidth(name)));
  const drawn =
    options.plain || score.value === null
      ? []
      : [
          `${' '.repeat(label + 2)}${bar({ value: score.value / 100, interval: scaled(score.interval) }, Math.min(60, options.width - label - 2))}`,
        ];
  const [first = [], ...rest] = lines.map(([name, text]) =>
    hanging(text, options.width, `${padToWidth(name, label)}  `),
  );
  return [...first.map(options.ink.strong), ...(options.width - label >= 24 ? drawn : []), ...rest.flat()];
}

/** An interval of scores as shares, for drawing. */
export function scaled(interval: { readonly low: number; readonly high: number } | null) {
  return interval === null ? null : { low: interval.low / 100, high: interval.high / 100 };
}
