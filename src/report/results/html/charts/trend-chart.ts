import type { Interval } from '../../../batch/wilson.js';
import { html, type Markup } from '../../../html/markup.js';
import { placeOn, scaleFor } from './scale.js';

export interface TrendChartPoint {
  /** Under the axis, such as a month. */
  readonly label: string;
  /** Under the label where it stands for more than one point, such as the year. */
  readonly group: string;
  readonly value: number | null;
  readonly interval: Interval | null;
  readonly n: number;
  /** Behind the label where there is room for the ends only. */
  readonly year?: string;
}

export interface TrendChartInput {
  /** Unique in the page. */
  readonly id: string;
  readonly title: string;
  /** What the chart shows in a sentence, for whoever does not see it. */
  readonly description: string;
  readonly points: readonly TrendChartPoint[];
  readonly target: number | null;
  /** A mark of the scale. */
  readonly format: (value: number) => string;
  /** A value of a point. */
  readonly write: (value: number) => string;
  readonly count: (n: number) => string;
  readonly size?: 'large' | 'small';
  /** Ends of the scale where several charts are compared. */
  readonly hold?: readonly number[];
}

const heights = { large: 205, small: 96 } as const;

/**
 * Values over time: a line, the 95 % interval as a band around it, and under each point how many records it is made of. As
 * wide as its place; texts keep their size. Where a value is missing, the line is broken.
 */
export function trendChart(input: TrendChartInput): Markup {
  const { id, title, description, points, target, format, write, size = 'large', hold = [] } = input;
  const height = heights[size];
  const scale = scaleFor([...points.flatMap(extent), ...hold, ...(target === null ? [] : [target])], {
    floor: 0,
    span: 10,
    marks: size === 'large' ? 5 : 2,
  });
  const y = (value: number): number => Math.round((1 - placeOn(scale, value) / 100) * height * 10) / 10;
  const x = (index: number): number =>
    points.length < 2 ? 50 : Math.round((2 + (96 * index) / (points.length - 1)) * 100) / 100;
  const runs = runsOf(points);
  return html`<svg class="trend ${size}" role="img" aria-labelledby="${id}-t ${id}-d" height="${height + (size === 'large' ? 58 : 22)}"><title id="${id}-t">${title}</title><desc id="${id}-d">${description}</desc>
${scale.ticks.map(
  (tick) =>
    html`<line class="grid" x1="0" x2="100%" y1="${y(tick)}" y2="${y(tick)}"/><text class="tick" x="-8" y="${y(tick) + 4}" text-anchor="end">${format(tick)}</text>`,
)}
<svg viewBox="0 0 100 ${height}" preserveAspectRatio="none" width="100%" height="${height}">${runs.map(
    (run) => html`<path class="band" d="${bandPath(run, points, x, y)}"/>`,
  )}${runs.map((run) => html`<path class="line" d="${linePath(run, points, x, y)}"/>`)}</svg>
${target === null ? null : html`<line class="target" x1="0" x2="100%" y1="${y(target)}" y2="${y(target)}"/>`}
${points.map(({ value, interval }, index) =>
  value === null
    ? null
    : html`<circle class="dot ${interval === null ? 'faint' : 'plain'}" cx="${x(index)}%" cy="${y(value)}" r="${size === 'large' ? 4 : 2.5}"/>`,
)}
${labelled(points, size).map(({ index, value, over }) => {
  const edge = over === 'high' ? -8 : 16;
  return html`<text class="value" x="${x(index)}%" y="${y(value) + edge}" text-anchor="${anchorOf(index, points.length)}">${write(value)}</text>`;
})}
${underAxis(input, x, height)}</svg>`;
}

const extent = ({ value, interval }: TrendChartPoint): number[] => [
  ...(value === null ? [] : [value]),
  ...(interval === null ? [] : [interval.low, interval.high]),
];

/** Stretches of points that have a value, as indices. */
function runsOf(points: readonly TrendChartPoint[]): readonly (readonly number[])[] {
  const runs: number[][] = [[]];
  for (const [index, { value }] of points.entries()) {
    if (value === null) runs.push([]);
    else runs.at(-1)?.push(index);
  }
  return runs.filter((run) => run.length > 0);
}

type Across = (index: number) => number;
type Up = (value: number) => number;

function linePath(run: readonly number[], points: readonly TrendChartPoint[], x: Across, y: Up): string {
  return run
    .map((index, at) => `${at === 0 ? 'M' : 'L'}${x(index)} ${y(points[index]?.value ?? 0)}`)
    .join('');
}

function bandPath(run: readonly number[], points: readonly TrendChartPoint[], x: Across, y: Up): string {
  const bounds = run.map((index) => {
    const point = points[index];
    const value = point?.value ?? 0;
    return { index, low: point?.interval?.low ?? value, high: point?.interval?.high ?? value };
  });
  const over = bounds.map(({ index, high }) => `${x(index)} ${y(high)}`);
  const under = bounds.map(({ index, low }) => `${x(index)} ${y(low)}`).reverse();
  return `M${[...over, ...under].join('L')}Z`;
}

interface ValueLabel {
  readonly index: number;
  readonly value: number;
  readonly over: 'high' | 'low';
}

/** The first, the last, the highest and the lowest value are written out; in a small chart the first and the last. */
function labelled(points: readonly TrendChartPoint[], size: 'large' | 'small'): readonly ValueLabel[] {
  const known = points.flatMap(({ value }, index) => (value === null ? [] : [{ index, value }]));
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return [];
  const lowest = known.reduce((least, each) => (each.value < least.value ? each : least));
  const highest = known.reduce((most, each) => (each.value > most.value ? each : most));
  const wanted = size === 'small' ? [first, last] : [first, last, highest, lowest];
  return [...new Map(wanted.map((each) => [each.index, each])).values()].map((each) => ({
    ...each,
    over: size === 'large' && each.index === lowest.index && known.length > 1 ? 'low' : 'high',
  }));
}

const anchorOf = (index: number, of: number): string =>
  index === 0 && of > 1 ? 'start' : index === of - 1 && of > 1 ? 'end' : 'middle';

/** Labels and sample sizes under the axis; where there is little room, every second, fourth … is left out (`every-…`). */
function underAxis({ points, count, size = 'large' }: TrendChartInput, x: Across, height: number): Markup {
  const last = points.length - 1;
  const shown = points.map((point, index) => ({ ...point, index, fromEnd: last - index }));
  const step = Math.max(1, Math.ceil(points.length / 14));
  return html`${shown
    .filter(({ fromEnd }) => (size === 'large' ? fromEnd % step === 0 : fromEnd === 0 || fromEnd === last))
    .map(({ label, group, n, year = '', index, fromEnd }) => {
      const anchor = anchorOf(index, points.length);
      const sparse = size === 'large' && points.length > 6 && (fromEnd / step) % 3 !== 0 ? 'sparse' : '';
      const small = size === 'small' ? `${label} ${year}`.trim() : label;
      return html`<g class="under ${sparse}"><text class="tick" x="${x(index)}%" y="${height + 18}" text-anchor="${anchor}">${small}</text>${
        size === 'small'
          ? null
          : html`<text class="tick group" x="${x(index)}%" y="${height + 33}" text-anchor="${anchor}">${group}</text><text class="tick n" x="${x(index)}%" y="${height + 48}" text-anchor="${anchor}">${count(n)}</text>`
      }</g>`;
    })}`;
}
