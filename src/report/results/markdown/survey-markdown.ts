import type { ReportMessages } from '../../messages/messages.js';
import type { ResultsReport } from '../report.js';
import { agreementSentences, surveyRows } from '../text/survey-rows.js';
import { writtenIn } from '../text/written.js';
import { markdownTable } from './markdown-table.js';

/** What customers say, under a heading of its own; nothing where nobody was asked. */
export function surveyMarkdown({ surveys }: ResultsReport, messages: ReportMessages): readonly string[] {
  if (surveys === null) return [];
  const { heads, headings } = messages.results;
  const written = writtenIn(messages);
  return [
    '',
    `## ${headings.surveys}`,
    '',
    ...markdownTable(surveyRows(surveys, messages, written), [
      { head: heads.instrument, text: ({ name }) => name },
      { head: heads.value, text: ({ value }) => value, align: 'right' },
      { head: heads.interval, text: ({ range }) => range, align: 'right' },
      { head: heads.n, text: ({ n }) => written.count(n), align: 'right' },
    ]),
    ...agreementSentences(surveys, messages, written).flatMap((sentence) => ['', sentence]),
  ];
}
