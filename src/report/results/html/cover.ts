import { html, type Markup } from '../../html/markup.js';
import { chartPoints } from './chart-points.js';
import { sparkline } from './charts/sparkline.js';
import { intervalText } from './figure-cell.js';
import { inShort } from './in-short.js';
import type { Page } from './page.js';
import type { PageSection } from './section.js';

/** What stands first, and alone on the first page when printed: what this is, the figures of the whole, what follows from them. */
export function cover(page: Page, sections: readonly PageSection[]): Markup {
  const { report, words, terms, show } = page;
  return html`<header class="cover"><p class="kicker">${words.kicker}</p><h1>${report.title ?? terms.title}</h1>
<p class="period">${show.period(report.period)}</p>
<dl class="scope">${report.scope.map(
    ({ by, labels }) =>
      html`<div><dt>${terms.by[by]}</dt><dd>${labels.map((label) => (by === 'kind' ? kindOf(page, label) : label)).join(', ')}</dd></div>`,
  )}</dl><p class="made">${terms.made(show.day(report.made))}</p>
${report.totals.records === 0 ? null : tiles(page)}
${inShort(page)}
${sections.length === 0 ? null : contents(page, sections)}</header>
`;
}

function contents({ words }: Page, sections: readonly PageSection[]): Markup {
  return html`<nav aria-label="${words.contents}"><h2>${words.contents}</h2><ol>${sections.map(
    ({ id }) => html`<li><a href="${`#${id}`}">${words.sections[id].title}</a></li>`,
  )}</ol></nav>`;
}

function tiles(page: Page): Markup {
  const { report, words, terms, show, counted } = page;
  const { totals, previous, trend, passScore } = report;
  const { score, passed, points } = totals;
  const scores = chartPoints(page, trend.points).map(({ value }) => value);
  const change = previous?.score;
  return html`<div class="tiles">
<div class="tile main"><h2>${terms.score}</h2><p class="big">${score.value === null ? words.noFigure : show.score(score.value)}<span class="unit">${words.tiles.ofHundred}</span></p><p>${intervalText(page, score, show.score)}</p><p>${terms.ofPoints(show.mark(points.earned), show.mark(points.possible), points.share === null ? words.noFigure : show.share(points.share))}</p>${
    scores.filter((value) => value !== null).length < 3 ? null : sparkline(scores, terms.score)
  }</div>
<div class="tile"><h2>${terms.change}</h2>${
    change === undefined || change.value === null || previous === null
      ? html`<p class="big">–</p><p>${words.tiles.noPrevious}</p>`
      : html`<p class="big">${arrow(change.direction)}${show.signed(change.value)}</p><p>${intervalText(page, change, show.signed)}</p><p>${terms.against(show.period(previous)).replaceAll('-', '\u2011')}</p>`
  }</div>
<div class="tile"><h2>${terms.passed}</h2><p class="big">${passed.value === null ? words.noFigure : show.share(passed.value)}</p><p>${intervalText(page, passed, show.share)}</p>${
    passScore === null ? null : html`<p>${terms.passMark(show.mark(passScore))}</p>`
  }</div>
<div class="tile"><h2>${words.records[counted]}</h2><p class="big">${show.count(totals.records)}</p>${
    totals.notApproved === 0 ? null : html`<p>${words.tiles.notApproved(show.count(totals.notApproved))}</p>`
  }</div>
</div>`;
}

function kindOf({ terms }: Page, kind: string): string {
  return kind === 'visit' || kind === 'session' ? terms.kind[kind] : kind;
}

/** Only where chance is ruled out. */
function arrow(direction: 'up' | 'down' | 'none'): Markup | null {
  if (direction === 'none') return null;
  return html`<span class="arrow ${direction}" aria-hidden="true">${direction === 'up' ? '▲' : '▼'}</span>`;
}
