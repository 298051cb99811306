import { hanging } from '../../hanging.js';
import type { DivisionSlices, Slice } from '../report.js';
import { scaled } from './headline.js';
import type { TextPage, TextPart } from './part.js';
import { type TextColumn, textTable } from './text-table.js';

/** Sites, regions, evaluators …: the best and the worst by rank, then those of which too little is known. */
export const divisions: TextPart = (page) =>
  page.report.divisions
    .filter(({ slices }) => slices.length > 0)
    .flatMap((division, index) => [...(index === 0 ? [] : ['']), ...divisionLines(division, page)]);

function divisionLines({ by, slices }: DivisionSlices, page: TextPage): readonly string[] {
  const { messages, options, top } = page;
  const { ink } = options;
  const words = messages.results;
  const isListed = ({ rank }: Slice): boolean => rank !== null || by === 'kind';
  const ranked = slices.filter(isListed);
  const others = slices.filter((slice) => !isListed(slice));
  const hidden = Math.max(0, ranked.length - 2 * top);
  const best = hidden > 0 ? ranked.slice(0, top) : ranked;
  const worst = hidden > 0 ? ranked.slice(-top) : [];
  const named = others.slice(0, top);
  const shown = [...best, ...worst, ...named];
  const table = textTable<Slice>(
    shown,
    {
      columns: columnsOf(page, by),
      bar: ({ score }) =>
        score.value === null ? null : { value: score.value / 100, interval: scaled(score.interval) },
      paint: ({ rank, standing }) => {
        if (rank === null) return ink.quiet;
        if (by === 'kind') return (line) => line;
        return standing === 'above' ? ink.good : standing === 'below' ? ink.poor : (line) => line;
      },
    },
    options,
  );
  const [head = '', ...rows] = table;
  const unknown = rows.slice(best.length + worst.length);
  return [
    ink.strong(words.parts[by]),
    ...(shown.length === 0 ? [] : [head]),
    ...rows.slice(0, best.length),
    ...(hidden > 0 ? [ink.quiet(`  ${words.between(hidden)}`)] : []),
    ...rows.slice(best.length, best.length + worst.length),
    ...(unknown.length === 0
      ? []
      : [...hanging(words.notRanked(others.length), options.width, '  ').map(ink.quiet), ...unknown]),
    ...(others.length > named.length
      ? [ink.quiet(`  ${words.moreNotRanked(others.length - named.length)}`)]
      : []),
  ];
}

/** The share of points says much the same as the score: only where both and a bar have room. */
const widthForPoints = 100;

function columnsOf(
  { messages, written, options }: TextPage,
  by: DivisionSlices['by'],
): readonly TextColumn<Slice>[] {
  const words = messages.results;
  // Training and visits are no rivals.
  const compared = by !== 'kind';
  const points: TextColumn<Slice> = {
    head: words.heads.points,
    text: (slice) => written.share(slice.points.share),
    align: 'right',
    drop: 5,
  };
  return [
    {
      head: '#',
      text: ({ rank }) => (rank === null || !compared ? '' : String(rank)),
      align: 'right',
      drop: 3,
    },
    { head: words.by[by], text: ({ key, label }) => written.part(by, key, label), flexible: true },
    { head: words.heads.score, text: ({ score }) => written.score(score.value), align: 'right' },
    {
      head: words.heads.interval,
      text: ({ score }) => written.scores(score.interval),
      align: 'right',
      drop: 2,
    },
    {
      head: words.heads.change,
      text: ({ previous }) => (previous === null ? '' : written.signed(previous.change.value)),
      align: 'right',
      drop: 3,
    },
    { head: words.heads.passed, text: ({ passed }) => written.share(passed.value), align: 'right', drop: 4 },
    ...(options.width < widthForPoints ? [] : [points]),
    { head: words.heads.n, text: ({ score }) => written.count(score.n), align: 'right' },
    {
      head: words.heads.standing,
      text: ({ standing, unrankable }) =>
        unrankable !== null ? words.unrankable[unrankable] : compared ? words.standing[standing] : '',
      drop: 1,
    },
  ];
}
