import type { Briefing } from '../../visit/briefing.js';
import { createPage } from '../page.js';
import type { ViewOptions } from '../view-options.js';

/** The briefing as a page to read before a visit. */
export function briefingPage(
  title: string,
  beside: string,
  { scenario, watch, times, spans }: Briefing,
  { columns, style, messages }: ViewOptions,
): string {
  const page = createPage(columns, style);
  page.title(title, beside);
  if (scenario !== '') {
    page.heading(messages.briefingPart);
    page.paragraph(scenario.trim());
  }
  if (watch.length > 0) page.heading(messages.briefingWatch);
  for (const line of watch) page.entry(line);
  if (times.length + spans.length > 0) page.heading(messages.briefingTimes);
  for (const line of times) page.entry(line);
  for (const { start, stop } of spans) page.entry(messages.briefingSpan(start, stop));
  return page.text();
}
