import { html, type Markup } from '../../../html/markup.js';
import type { Moment } from '../../report.js';
import type { Page } from '../page.js';
import { block, type PageSection, section } from '../section.js';

/** A longer remark is cut here: a printed page holds several. */
const mostCharacters = 600;

/** In people's words: the best and the worst moments, and the newest remarks. */
export function wordsSection(page: Page): PageSection | null {
  const { report, terms } = page;
  const { best, worst } = report.moments;
  const verbatims = report.verbatims.filter(({ comment, answer }) => comment !== '' || answer !== '');
  if (best.length + worst.length + verbatims.length === 0) return null;
  return section(page, 'words', [
    best.length + worst.length === 0
      ? null
      : html`<div class="two">${column(page, terms.headings.worst, worst, 'below')}${column(page, terms.headings.best, best, 'above')}</div>`,
    verbatims.length === 0
      ? null
      : block(
          terms.headings.verbatims,
          html`<div class="quotes many">${verbatims.map((moment) => quote(page, moment, 'plain'))}</div>`,
          'long',
        ),
  ]);
}

function column(page: Page, title: string, moments: readonly Moment[], tone: string): Markup | null {
  return moments.length === 0
    ? null
    : html`<div><h3>${title}</h3><div class="quotes">${moments.map((moment) => quote(page, moment, tone))}</div></div>`;
}

function quote({ words, terms, messages, show }: Page, moment: Moment, tone: string): Markup {
  const { comment, answer, title, critical, site, siteLabel, day } = moment;
  const said = comment === '' ? answerOf(messages.yesNo, answer) : comment;
  const [open, close] = messages.quotes;
  const place = [siteLabel || site, day === '' ? '' : show.day(day)]
    .filter((each) => each !== '')
    .join(' · ');
  return html`<figure class="quote ${tone}"><blockquote dir="auto">${
    comment === '' ? terms.answered(said) : `${open}${cut(said)}${close}`
  }</blockquote><figcaption><b>${title}</b>${
    critical === undefined
      ? null
      : html` <span class="badge below">${words.what.critical(messages.family[critical])}</span>`
  }<br>${place}</figcaption></figure>`;
}

function answerOf(yesNo: Readonly<Record<'yes' | 'no', string>>, answer: string): string {
  return answer === 'yes' || answer === 'no' ? yesNo[answer] : cut(answer);
}

/** By whole characters, so that no pair of surrogates is torn. */
function cut(text: string): string {
  if (text.length <= mostCharacters) return text;
  return `${Array.from(text.slice(0, mostCharacters * 2))
    .slice(0, mostCharacters)
    .join('')
    .trimEnd()}…`;
}
