import type { Interval } from '../../../batch/wilson.js';
import { html, type Markup } from '../../../html/markup.js';
import type { Tone } from './row-chart.js';
import { percentOn, placeOn, type Scale } from './scale.js';

/** A bar from the beginning of the scale, or from 0 where that is inside. */
export function bar(scale: Scale, value: number, tone: Tone = 'plain'): Markup {
  const from = placeOn(scale, Math.max(scale.low, Math.min(0, scale.high)));
  const to = placeOn(scale, value);
  const width = Math.round(Math.abs(to - from) * 100) / 100;
  return html`<rect class="bar ${tone}" x="${Math.min(from, to)}%" width="${width}%" y="22%" height="56%"/>`;
}

/** The interval as a line with ends. */
export function whisker(scale: Scale, interval: Interval | null, tone: Tone = 'plain'): Markup | null {
  if (interval === null) return null;
  const low = percentOn(scale, interval.low);
  const high = percentOn(scale, interval.high);
  return html`<g class="whisker ${tone}"><line x1="${low}" x2="${high}" y1="50%" y2="50%"/><line x1="${low}" x2="${low}" y1="32%" y2="68%"/><line x1="${high}" x2="${high}" y1="32%" y2="68%"/></g>`;
}

/** The interval as a broad soft stroke, behind a dot. */
export function spread(scale: Scale, interval: Interval | null, tone: Tone = 'plain'): Markup | null {
  if (interval === null) return null;
  return html`<line class="spread ${tone}" x1="${percentOn(scale, interval.low)}" x2="${percentOn(scale, interval.high)}" y1="50%" y2="50%"/>`;
}

/** A dot; a triangle upwards or downwards where the value is clearly above or below the others; hollow where it is faint. */
export function dot(scale: Scale, value: number, tone: Tone = 'plain'): Markup {
  const x = percentOn(scale, value);
  if (tone === 'above' || tone === 'below') {
    const points = tone === 'above' ? '-6,5 6,5 0,-6' : '-6,-5 6,-5 0,6';
    // A nested drawing without a size of its own: its origin can stand at a share of the width.
    return html`<svg x="${x}" y="50%" class="point"><polygon class="dot ${tone}" points="${points}"/></svg>`;
  }
  return html`<circle class="dot ${tone}" cx="${x}" cy="50%" r="${tone === 'faint' ? 4 : 5}"/>`;
}

/** A second value of the same row, such as another kind of record: a hollow square. */
export function square(scale: Scale, value: number): Markup {
  return html`<svg x="${percentOn(scale, value)}" y="50%" class="point"><rect class="square" x="-4.5" y="-4.5" width="9" height="9"/></svg>`;
}

/** From one value to the other. */
export function link(scale: Scale, from: number, to: number): Markup {
  return html`<line class="link" x1="${percentOn(scale, from)}" x2="${percentOn(scale, to)}" y1="50%" y2="50%"/>`;
}

/** A line to be reached. */
export function targetLine(scale: Scale, value: number | null): Markup | null {
  if (value === null || value < scale.low || value > scale.high) return null;
  const place = percentOn(scale, value);
  return html`<line class="target" x1="${place}" x2="${place}" y1="0" y2="100%"/>`;
}
