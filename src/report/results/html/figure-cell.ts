import { html, type Markup } from '../../html/markup.js';
import type { Difference, Estimate } from '../report.js';
import type { Page } from './page.js';

type Write = (value: number) => string;

/** A figure with its interval in small, for a cell of a table. */
export function estimateCell({ show, words }: Page, { value, interval }: Estimate, write: Write): Markup {
  if (value === null) return html`<span class="none">${words.noFigure}</span>`;
  return html`<b>${write(value)}</b> <small>${interval === null ? words.noInterval : show.range(interval, write)}</small>`;
}

/** The interval in words: `95 % interval 71.2–75.0`. */
export function intervalText(
  { show, words }: Page,
  { interval }: Estimate | Difference,
  write: Write,
): string {
  return interval === null ? words.noInterval : words.interval(show.range(interval, write));
}
