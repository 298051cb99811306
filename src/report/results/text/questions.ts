import type { DimensionFigures, QuestionFigures, SectionFigures } from '../report.js';
import { headed } from './headed.js';
import { scaled } from './headline.js';
import type { TextPart } from './part.js';
import { textTable } from './text-table.js';

export const dimensions: TextPart = ({ report, messages, written, options }) => {
  const words = messages.results;
  if (report.dimensions.length === 0) return [];
  return [
    ...headed(words.headings.dimensions, options),
    ...textTable<DimensionFigures>(
      report.dimensions,
      {
        columns: [
          { head: words.heads.dimension, text: ({ title }) => written.clean(title), flexible: true },
          { head: words.heads.score, text: ({ score }) => written.score(score.value), align: 'right' },
          {
            head: words.heads.interval,
            text: ({ score }) => written.scores(score.interval),
            align: 'right',
            drop: 2,
          },
          {
            head: words.heads.points,
            text: ({ points }) => written.share(points.share),
            align: 'right',
            drop: 1,
          },
          { head: words.heads.n, text: ({ score }) => written.count(score.n), align: 'right' },
        ],
        bar: ({ score }) =>
          score.value === null ? null : { value: score.value / 100, interval: scaled(score.interval) },
      },
      options,
    ),
  ];
};

export const sections: TextPart = ({ report, messages, written, options }) => {
  const words = messages.results;
  const shown = report.sections.filter(({ points, section }) => points.share !== null && section !== '');
  const several = new Set(shown.map(({ rubric }) => rubric)).size > 1;
  if (shown.length === 0) return [];
  return [
    ...headed(words.headings.sections, options),
    ...textTable<SectionFigures>(
      shown,
      {
        columns: [
          { head: words.heads.section, text: ({ title }) => written.clean(title), flexible: true },
          {
            head: words.by.rubric,
            text: ({ rubric }) => (several ? written.clean(rubric) : ''),
            flexible: true,
            drop: 1,
          },
          { head: words.heads.points, text: ({ points }) => written.share(points.share), align: 'right' },
          { head: words.heads.n, text: ({ n }) => written.count(n), align: 'right' },
        ],
        bar: ({ points }) => ({ value: points.share ?? 0, interval: null }),
      },
      options,
    ),
  ];
};

/** The questions that lose most points, of those that were asked often enough. */
export const questions: TextPart = ({ report, messages, written, options, top }) => {
  const words = messages.results;
  const shown = report.questions.filter(({ rankable, lost }) => rankable && (lost ?? 0) > 0).slice(0, top);
  const several = new Set(report.questions.map(({ rubric }) => rubric)).size > 1;
  if (shown.length === 0) return [];
  return [
    ...headed(words.headings.questions, options),
    ...textTable<QuestionFigures>(
      shown,
      {
        columns: [
          { head: words.heads.question, text: ({ title }) => written.clean(title), flexible: true },
          {
            head: words.heads.critical,
            text: ({ critical }) => (critical === null ? '' : messages.family[critical]),
            drop: 4,
          },
          {
            head: words.by.rubric,
            text: ({ rubric }) => (several ? written.clean(rubric) : ''),
            flexible: true,
            drop: 3,
          },
          { head: words.heads.lost, text: ({ lost }) => written.share(lost), align: 'right' },
          {
            head: words.heads.missed,
            text: ({ missed }) => written.share(missed.value),
            align: 'right',
            drop: 2,
          },
          {
            head: words.heads.interval,
            text: ({ missed }) => written.shares(missed.interval),
            align: 'right',
            drop: 1,
          },
          { head: words.heads.n, text: ({ missed }) => written.count(missed.n), align: 'right' },
        ],
        bar: ({ missed }) => ({ value: missed.value ?? 0, interval: missed.interval }),
      },
      options,
    ),
  ];
};

/** What customers remember: beginning, weakest section and end beside the whole. */
export const journeys: TextPart = ({ report, messages, written, options }) => {
  const words = messages.results;
  if (report.journeys.length === 0) return [];
  const several = report.journeys.length > 1;
  return [
    ...headed(words.headings.journeys, options),
    ...report.journeys.flatMap(({ title, mean, first, weakest, last }) => [
      ...(several ? [`  ${written.clean(title)}`] : []),
      ...textTable(
        [
          { name: words.journey.mean, section: '', share: mean },
          { name: words.journey.first, section: first.title, share: first.points.share },
          { name: words.journey.weakest, section: weakest.title, share: weakest.points.share },
          { name: words.journey.last, section: last.title, share: last.points.share },
        ],
        {
          head: false,
          columns: [
            { head: '', text: ({ name }) => name },
            { head: '', text: ({ section }) => written.clean(section), flexible: true },
            { head: '', text: ({ share }) => written.share(share), align: 'right' },
          ],
          bar: ({ share }) => ({ value: share ?? 0, interval: null }),
        },
        options,
      ),
    ]),
  ];
};
