import { hanging } from '../../hanging.js';
import type { TextOptions } from '../../ink.js';
import type { ReportMessages } from '../../messages/messages.js';
import type { ResultsReport } from '../report.js';
import { critical, kinds, leniency, surveys } from './beside.js';
import { divisions } from './divisions.js';
import { headed } from './headed.js';
import { headline } from './headline.js';
import type { TextPage, TextPart } from './part.js';
import { dimensions, journeys, questions, sections } from './questions.js';
import { best, verbatims, worst } from './remarks.js';
import { trend } from './trend.js';
import { writtenIn } from './written.js';

const warnings: TextPart = ({ report, messages, options }) =>
  report.warnings.length === 0
    ? []
    : [
        ...headed(messages.results.headings.warnings, options),
        ...report.warnings.flatMap((warning) =>
          hanging(messages.results.warning(warning), options.width, '  - ').map(options.ink.fair),
        ),
      ];

const method: TextPart = ({ report, messages, options }) =>
  report.totals.records === 0 ? [] : hanging(messages.results.method, options.width).map(options.ink.quiet);

const parts: readonly TextPart[] = [
  headline,
  warnings,
  trend,
  dimensions,
  critical,
  sections,
  journeys,
  divisions,
  questions,
  worst,
  best,
  verbatims,
  leniency,
  kinds,
  surveys,
  method,
];

export interface ResultsTextOptions extends TextOptions {
  /** How many are named at either end of a list. */
  readonly top: number;
}

/** A report for a terminal: tables that fit the width, with bars where there is room and symbols are wanted. */
export function resultsText(
  report: ResultsReport,
  messages: ReportMessages,
  { top, ...options }: ResultsTextOptions,
): string {
  const page: TextPage = { report, messages, written: writtenIn(messages), options, top };
  return parts
    .map((part) => part(page))
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
