import { html, trusted } from '../../html/markup.js';
import type { ReportMessages } from '../../messages/messages.js';
import type { ResultsReport } from '../report.js';
import { cover } from './cover.js';
import { type AdviceOf, type Page, shownWith } from './page.js';
import { script, scriptHash } from './script.js';
import type { PageSection } from './section.js';
import { appendixSection } from './sections/appendix.js';
import { criticalSection } from './sections/critical.js';
import { customersSection } from './sections/customers.js';
import { evaluatorsSection } from './sections/evaluators.js';
import { readingSection } from './sections/reading.js';
import { trainingSection } from './sections/training.js';
import { trendSection } from './sections/trend.js';
import { whatSection } from './sections/what.js';
import { othersSection, whereSection } from './sections/where.js';
import { wordsSection } from './sections/words.js';
import { style } from './style/style.js';

export interface ReportHtmlOptions {
  /** Tag of the language of the words, such as `pl`. */
  readonly language: string;
  readonly messages: ReportMessages;
  /** What a rubric advises on a criterion, shown under the worst questions. */
  readonly advice?: AdviceOf;
}

/** In the order in which somebody who answers for many sites asks. */
const parts: readonly ((page: Page) => PageSection | null)[] = [
  trendSection,
  criticalSection,
  whereSection,
  whatSection,
  wordsSection,
  evaluatorsSection,
  customersSection,
  trainingSection,
  othersSection,
  readingSection,
  appendixSection,
];

/**
 * The report as one page that needs nothing else: it loads nothing, is read without scripts, follows light and dark, and
 * prints on A4 with a cover. Texts of the report may come from anywhere; none can become markup. The same report gives the
 * same bytes; its size does not grow with the number of visits.
 */
export function renderReportHtml(report: ResultsReport, options: ReportHtmlOptions): string {
  const { language, messages, advice = () => undefined } = options;
  const { resultsPage: words, results: terms } = messages;
  const { visits, sessions } = report.totals;
  const page: Page = {
    report,
    words,
    terms,
    messages,
    advice,
    counted: sessions === 0 ? 'visit' : visits === 0 ? 'session' : 'record',
    show: shownWith(messages),
  };
  const sections = report.totals.records === 0 ? [] : parts.flatMap((part) => part(page) ?? []);
  const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src '${scriptHash}'; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${report.title ?? terms.title} – ${page.show.period(report.period)}</title>
<style>${trusted(style)}</style></head>
<body data-theme="${words.theme}" data-search="${words.search}"><a class="skip" href="#results">${words.skip}</a>
${cover(page, sections)}<main id="results">
${sections.map(({ body }) => body)}</main>
<footer><p>${words.madeWith}</p></footer>
<script>${trusted(script)}</script></body></html>
`.toString();
}
