import { html, type Insertion, type Markup } from '../../html/markup.js';
import type { SectionId } from '../../messages/results-page-messages.js';
import type { Page } from './page.js';

/** A part of the page that stands in its list of contents. */
export interface PageSection {
  readonly id: SectionId;
  readonly body: Markup;
}

/** Short parts that share a printed page with the part before them; the others begin a new one. */
const flow: ReadonlySet<SectionId> = new Set(['critical', 'customers', 'training', 'reading']);

/** A part with its heading, as a landmark of the page. */
export function section({ words }: Page, id: SectionId, content: Insertion): PageSection {
  const { title, lead } = words.sections[id];
  return {
    id,
    body: html`<section id="${id}" class="${flow.has(id) ? 'flow' : 'page'}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2><p class="lead">${lead}</p>
${content}</section>
`,
  };
}

/**
 * A chart or table under a heading of its own: a `whole` one is kept together when printed, a `long` one may run over pages, and
 * one for the `screen` is not printed at all, one for `paper` is only printed.
 */
export function block(
  title: string,
  content: Insertion,
  kind: 'whole' | 'long' | 'long screen' | 'long paper' = 'whole',
): Markup {
  return html`<div class="block ${kind}"><h3>${title}</h3>${content}</div>
`;
}
