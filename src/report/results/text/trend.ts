import { leastRanked, type TrendPoint } from '../report.js';
import { sparkline } from './bar.js';
import { headed } from './headed.js';
import { scaled } from './headline.js';
import type { TextPart } from './part.js';
import { textTable } from './text-table.js';

/** The newest parts of time that are written out. */
const mostWritten = 12;

/** The mean over time: one line that shows its course, then the newest parts of time. */
export const trend: TextPart = ({ report, messages, written, options }) => {
  const words = messages.results;
  const { by, points } = report.trend;
  if (points.length < 2) return [];
  // A mean of a few would set the scale for all others.
  const scores = points.map(({ score }) => (score.n < leastRanked ? null : score.value));
  const known = scores.filter((score) => score !== null);
  const course = `  ${sparkline(scores)}  ${written.score(Math.min(...known))}–${written.score(Math.max(...known))}`;
  return [
    ...headed(words.headings.trend, options),
    ...(options.plain || known.length < 3 || points.length > options.width - 20 ? [] : [course]),
    ...textTable<TrendPoint>(
      points.slice(-mostWritten),
      {
        columns: [
          { head: words.by[by], text: ({ key }) => written.part(by, key, key) },
          { head: words.heads.score, text: ({ score }) => written.score(score.value), align: 'right' },
          { head: words.heads.interval, text: ({ score }) => written.scores(score.interval), align: 'right' },
          {
            head: words.heads.passed,
            text: ({ passed }) => written.share(passed.value),
            align: 'right',
            drop: 1,
          },
          { head: words.heads.n, text: ({ score }) => written.count(score.n), align: 'right' },
        ],
        bar: ({ score }) =>
          score.value === null ? null : { value: score.value / 100, interval: scaled(score.interval) },
        paint: ({ score }) => (score.n === 0 ? options.ink.quiet : (line) => line),
      },
      options,
    ),
  ];
};
