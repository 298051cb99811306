import { html, type Markup } from '../../../html/markup.js';
import type { Page } from '../page.js';
import { type PageSection, section } from '../section.js';

/** How to read this report: its words explained plainly. */
export function readingSection(page: Page): PageSection {
  return section(
    page,
    'reading',
    html`<dl class="terms">${page.words.glossary.map(([term, meaning]): Markup => html`<div><dt>${term}</dt><dd>${meaning}</dd></div>`)}</dl>`,
  );
}
