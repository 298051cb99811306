import { html, type Markup } from '../../../html/markup.js';
import type { DivisionSlices, Slice } from '../../report.js';
import type { Division } from '../../tally.js';
import type { Page } from '../page.js';
import { block, type PageSection, section } from '../section.js';
import { gridBlock } from './grid.js';
import { overTimeBlock } from './over-time.js';
import { slicesTable } from './slices-table.js';

const places: readonly Division[] = ['region', 'site'];
/** Shown elsewhere: over time, side by side, or with the evaluators. */
const elsewhere: readonly Division[] = ['kind', 'evaluator', 'quarter', 'month', 'week', 'day', ...places];
/** Longer lists show both ends; all of it stands in the appendix. */
const mostInFull = 30;
const atEachEnd = 12;

/** Where is it good, and where not? Regions, sites, and sections by place. */
export function whereSection(page: Page): PageSection | null {
  const divisions = page.report.divisions.filter(
    ({ by, slices }) => places.includes(by) && slices.length > 1,
  );
  if (divisions.length === 0) return null;
  return section(page, 'where', [
    divisions.map((division) => divisionBlock(page, division)),
    legend(page, divisions),
    overTimeBlock(page),
    gridBlock(page),
  ]);
}

function legend({ report, words, show }: Page, divisions: readonly DivisionSlices[]): Markup {
  const compared = divisions.some(({ slices }) => slices.some(({ previous }) => previous !== null));
  const before =
    report.previous && compared
      ? ` · ${words.places.before(show.period(report.previous).replaceAll('-', '\u2011'))}`
      : '';
  return html`<p class="note">${words.places.legend}${before}</p>`;
}

/** The results divided by what is neither place, time nor evaluator. */
export function othersSection(page: Page): PageSection | null {
  const divisions = page.report.divisions.filter(
    ({ by, slices }) => !elsewhere.includes(by) && slices.length > 1,
  );
  if (divisions.length === 0) return null;
  return section(
    page,
    'others',
    divisions.map((division) => {
      const shown = divisionBlock(page, division);
      // On paper that is handed on, a list of staff would be a ranking of people; who asks for one alone gets it.
      return division.by === 'person' && divisions.length > 1
        ? html`<div class="screen">${shown}</div>`
        : shown;
    }),
  );
}

/** A division under its own heading; of a long one both ends, with a line between that says how many are left out. */
export function divisionBlock(page: Page, division: DivisionSlices, neutral = false): Markup {
  const { words, terms, show } = page;
  const { slices } = division;
  const title = terms.parts[division.by];
  if (slices.length <= mostInFull)
    return block(title, slicesTable(page, { division, slices, neutral }), 'long');
  if (neutral)
    return block(
      title,
      slicesTable(page, { division, slices: slices.slice(0, mostInFull), neutral }),
      'long',
    );
  const ranked = slices.filter(({ rankable }) => rankable);
  const shown: readonly Slice[] = ranked.length === 0 ? slices : ranked;
  const best = shown.slice(0, atEachEnd);
  const worst = shown.slice(Math.max(best.length, shown.length - atEachEnd));
  const between = slices.length - best.length - worst.length;
  return block(
    title,
    html`${slicesTable(page, { division, slices: best })}<p class="between">${worst.length === 0 ? terms.moreNotRanked(between) : words.places.middle(show.count(between))}</p>${
      worst.length === 0 ? null : slicesTable(page, { division, slices: worst })
    }`,
    'long',
  );
}
