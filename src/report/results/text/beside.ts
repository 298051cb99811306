import { hanging } from '../../hanging.js';
import type { CriticalFigures, KindPair, Leniency } from '../report.js';
import { headed } from './headed.js';
import type { TextPage, TextPart } from './part.js';
import { agreementSentences, surveyRows } from './survey-rows.js';
import { textTable } from './text-table.js';

/** Families of critical errors against their targets. */
export const critical: TextPart = ({ report, messages, written, options }) => {
  const words = messages.results;
  const { ink } = options;
  if (report.critical.length === 0) return [];
  return [
    ...headed(words.headings.critical, options),
    ...textTable<CriticalFigures>(
      report.critical,
      {
        columns: [
          { head: words.heads.family, text: ({ family }) => messages.family[family], flexible: true },
          { head: words.heads.kept, text: ({ kept }) => written.share(kept.value), align: 'right' },
          {
            head: words.heads.interval,
            text: ({ kept }) => written.shares(kept.interval),
            align: 'right',
            drop: 2,
          },
          { head: words.heads.target, text: ({ target }) => written.share(target), align: 'right', drop: 1 },
          { head: words.heads.n, text: ({ kept }) => written.count(kept.n), align: 'right', drop: 3 },
          { head: words.heads.verdict, text: ({ verdict }) => words.verdict[verdict], flexible: true },
        ],
        paint: ({ verdict }) =>
          verdict === 'met' ? ink.good : verdict === 'not-met' ? ink.poor : (line) => line,
      },
      options,
    ),
  ];
};

export const leniency: TextPart = ({ report, messages, written, options, top }) => {
  const words = messages.results;
  const all = report.leniency;
  if (all.length === 0) return [];
  const shown = all.length > 2 * top ? [...all.slice(0, top), ...all.slice(-top)] : all;
  return [
    ...headed(words.headings.leniency, options),
    ...textTable<Leniency>(
      shown,
      {
        columns: [
          { head: words.by.evaluator, text: ({ evaluator }) => written.clean(evaluator), flexible: true },
          {
            head: words.heads.difference,
            text: ({ difference }) => written.signed(difference.value),
            align: 'right',
          },
          {
            head: words.heads.interval,
            text: ({ difference }) => written.signedRange(difference.interval),
            align: 'right',
            drop: 1,
          },
          { head: words.heads.n, text: ({ own }) => written.count(own), align: 'right' },
          { head: words.heads.others, text: ({ others }) => written.count(others), align: 'right', drop: 2 },
        ],
        paint: ({ difference }) => (difference.direction === 'none' ? (line) => line : options.ink.fair),
      },
      options,
    ),
  ];
};

export const kinds: TextPart = (page) => {
  const { report, messages, options, top } = page;
  const words = messages.results;
  if (!report.kinds) return [];
  return [
    ...headed(words.headings.kinds, options),
    ...pairsTable(report.kinds.dimensions, words.heads.dimension, page),
    ...(report.kinds.criteria.length === 0
      ? []
      : pairsTable(report.kinds.criteria.slice(0, top), words.heads.criterion, page)),
  ];
};

function pairsTable(
  pairs: readonly KindPair[],
  head: string,
  { messages, written, options }: TextPage,
): readonly string[] {
  const { kind, heads } = messages.results;
  return textTable<KindPair>(
    pairs,
    {
      columns: [
        { head, text: ({ title }) => written.clean(title), flexible: true },
        { head: kind.session, text: ({ sessions }) => written.share(sessions.share), align: 'right' },
        { head: heads.n, text: ({ sessions }) => written.count(sessions.n), align: 'right', drop: 1 },
        { head: kind.visit, text: ({ visits }) => written.share(visits.share), align: 'right' },
        { head: heads.n, text: ({ visits }) => written.count(visits.n), align: 'right', drop: 1 },
      ],
    },
    options,
  );
}

export const surveys: TextPart = ({ report, messages, written, options }) => {
  const words = messages.results;
  const figures = report.surveys;
  if (!figures) return [];
  const rows = surveyRows(figures, messages, written);
  if (rows.length === 0) return [];
  return [
    ...headed(words.headings.surveys, options),
    ...textTable(
      rows,
      {
        columns: [
          { head: words.heads.instrument, text: ({ name }) => name, flexible: true },
          { head: words.heads.value, text: ({ value }) => value, align: 'right' },
          { head: words.heads.interval, text: ({ range }) => range, align: 'right', drop: 1 },
          { head: words.heads.n, text: ({ n }) => written.count(n), align: 'right' },
        ],
      },
      options,
    ),
    ...agreementSentences(figures, messages, written).flatMap((sentence) =>
      hanging(sentence, options.width, '  '),
    ),
  ];
};
