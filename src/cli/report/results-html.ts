import type { AdviceOf } from '../../report/results/html/page.js';
import { renderReportHtml } from '../../report/results/html/render-report-html.js';
import type { ResultsReport } from '../../report/results/report.js';
import type { Rubric } from '../../rubric/rubric.js';
import type { Run } from '../command.js';

/** The report as one page; beneath the worst questions stands what their checklist advises. */
export function resultsHtml(
  { language, messages }: Run,
  report: ResultsReport,
  checklists: Readonly<Record<string, Rubric>>,
): string {
  const advice: AdviceOf = (rubric, criterion) => {
    const { advice, examples } = checklists[rubric]?.criteria.find(({ id }) => id === criterion) ?? {};
    return advice === undefined ? undefined : { advice, examples: examples ?? [] };
  };
  return renderReportHtml(report, { language, messages: messages.report, advice });
}
