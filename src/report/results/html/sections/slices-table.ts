import { html, type Markup } from '../../../html/markup.js';
import type { DivisionSlices, Slice } from '../../report.js';
import { dot, link, spread, square, targetLine } from '../charts/marks.js';
import { axisHead, rowChart, type Tone } from '../charts/row-chart.js';
import { type Scale, scaleFor } from '../charts/scale.js';
import { estimateCell } from '../figure-cell.js';
import type { Page } from '../page.js';
import { type Column, table } from '../table.js';

interface SlicesTableInput {
  readonly division: DivisionSlices;
  /** Those of the division that are shown. */
  readonly slices: readonly Slice[];
  readonly sortable?: boolean;
  /** Neither end is a merit, as with evaluators: without ranks and without praise. */
  readonly neutral?: boolean;
}

/** Parts of a division as a dot plot with intervals inside a table: ranked first, the others lighter and without a rank. */
export function slicesTable(
  page: Page,
  { division, slices, sortable = false, neutral = false }: SlicesTableInput,
): Markup {
  const { terms } = page;
  return table({
    caption: terms.parts[division.by],
    captionHidden: true,
    sortable,
    rows: slices,
    rowClass: ({ rankable }) => (rankable ? '' : 'unranked'),
    columns: columnsOf(page, division, neutral),
  });
}

/** The name to show for a part. */
export function nameOf({ terms }: Page, { label, key }: Slice): string {
  if (label !== '') return label;
  return key === '' ? terms.nowhere : key;
}

function columnsOf(page: Page, { by, slices }: DivisionSlices, neutral: boolean): readonly Column<Slice>[] {
  const { report, words, terms, show, counted } = page;
  const { heads } = terms;
  const { places } = words;
  const scale = scaleFor(
    [
      ...slices
        .filter(({ rankable }) => rankable)
        .flatMap(({ score: { interval } }) => (interval === null ? [] : [interval.low, interval.high])),
      ...slices.flatMap(({ score: { value } }) => (value === null ? [] : [value])),
      ...slices.flatMap(({ previous }) => previous?.score.value ?? []),
    ],
    { floor: 0, span: 20, marks: 5 },
  );
  const all: readonly Column<Slice>[] = [
    {
      head: terms.by[by],
      kind: 'name',
      sort: (slice) => nameOf(page, slice),
      cell: (slice) =>
        neutral
          ? nameOf(page, slice)
          : html`<span class="ranked"><span class="rank">${slice.rank === null ? '–' : show.count(slice.rank)}</span><span>${nameOf(page, slice)}</span></span>`,
    },
    {
      head: words.chart,
      kind: 'chart',
      axis: axisHead(scale, show.mark),
      cell: (slice) => {
        const { value, interval } = slice.score;
        const tone = neutral && slice.rankable ? 'plain' : toneOf(slice);
        return rowChart(scale, nameOf(page, slice), [
          targetLine(scale, report.passScore),
          spread(scale, interval, tone),
          ...beforeMarks(scale, slice),
          value === null ? null : dot(scale, value, tone),
        ]);
      },
    },
    {
      head: heads.score,
      kind: 'figure',
      leading: true,
      sort: ({ score }) => score.value,
      cell: ({ score }) => estimateCell(page, score, show.score),
    },
    ...(slices.some(({ previous }) => previous !== null) ? [changeColumn(page)] : []),
    {
      head: heads.passed,
      kind: 'figure',
      sort: ({ passed }) => passed.value,
      cell: ({ passed }) => (passed.value === null ? words.noFigure : show.share(passed.value)),
    },
    {
      head: words.records[counted],
      kind: 'figure',
      sort: ({ records }) => records,
      cell: ({ records }) => show.count(records),
    },
    {
      head: heads.standing,
      kind: 'text',
      sort: ({ standing, rankable }) => (rankable ? { above: 0, 'cannot-tell': 1, below: 2 }[standing] : 3),
      cell: (slice) =>
        slice.unrankable === null
          ? html`<span class="standing ${toneOf(slice)}">${places.standing[slice.standing]}</span>`
          : html`<span class="standing faint">${places.unrankable[slice.unrankable]}</span>`,
    },
  ];
  return neutral ? all.slice(0, -1) : all;
}

/** The period before as a square, joined to the dot of this one. */
function beforeMarks(scale: Scale, { score, previous }: Slice): readonly (Markup | null)[] {
  const before = previous?.score.value ?? null;
  if (before === null || score.value === null) return [];
  return [link(scale, before, score.value), square(scale, before)];
}

function changeColumn({ terms, show }: Page): Column<Slice> {
  return {
    head: terms.heads.change,
    kind: 'figure',
    sort: ({ previous }) => previous?.change.value ?? null,
    cell: ({ previous }) => {
      if (previous === null || previous.change.value === null) return '–';
      const { value, direction } = previous.change;
      return direction === 'none'
        ? show.signed(value)
        : html`<span class="standing ${direction === 'up' ? 'above' : 'below'}">${direction === 'up' ? '▲' : '▼'} ${show.signed(value)}</span>`;
    },
  };
}

function toneOf({ rankable, standing }: Slice): Tone {
  if (!rankable) return 'faint';
  return standing === 'cannot-tell' ? 'plain' : standing;
}
