import { resultsMarkdown } from '../../report/results/markdown/results-markdown.js';
import type { ResultsReport } from '../../report/results/report.js';
import { roundedReport } from '../../report/results/report-json.js';
import { resultsText } from '../../report/results/text/results-text.js';
import type { Rubric } from '../../rubric/rubric.js';
import type { Run } from '../command.js';
import { inkOf } from '../terminal/ink.js';
import { safeJson } from '../terminal/screen.js';
import type { Asked } from './report-options.js';

/** The report in the form that was asked for, with a line break at its end. */
export async function writtenAs(
  run: Run,
  { form, out, top }: Asked,
  report: ResultsReport,
  checklists: Readonly<Record<string, Rubric>>,
): Promise<string> {
  const { messages, style, screen } = run;
  switch (form) {
    case 'json':
      return `${safeJson(roundedReport(report))}\n`;
    case 'csv': {
      const { resultsCsv } = await import('./results-csv.js');
      return resultsCsv(report, messages.report, out !== undefined);
    }
    case 'md':
      return `${resultsMarkdown(report, messages.report, top)}\n`;
    case 'html': {
      const { resultsHtml } = await import('./results-html.js');
      return resultsHtml(run, report, checklists);
    }
    case 'text': {
      const ink = inkOf(style);
      const width = screen.columns();
      return `${resultsText(report, messages.report, { width, ink, plain: style.plain, top })}\n`;
    }
  }
}
