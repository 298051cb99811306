import { html, type Insertion, type Markup } from '../../../html/markup.js';
import { percentOn, type Scale } from './scale.js';

/** How a mark looks; shape and shade say the same as the words beside it, so that colour is never needed. */
export type Tone = 'plain' | 'above' | 'below' | 'faint';

/**
 * One row of a chart whose labels and figures are the cells of a table: the drawing only, as wide as its cell. Readers that
 * speak the page are given the cells; `title` is for the pointer.
 */
export function rowChart(scale: Scale, title: string, marks: Insertion): Markup {
  return html`<svg class="row" aria-hidden="true" focusable="false"><title>${title}</title>${scale.ticks.map(
    (tick) =>
      html`<line class="grid" x1="${percentOn(scale, tick)}" x2="${percentOn(scale, tick)}" y1="0" y2="100%"/>`,
  )}${marks}</svg>`;
}

/** The scale of a column of row charts, for the head of the column. */
export function axisHead(scale: Scale, format: (value: number) => string): Markup {
  return html`<svg class="axis" aria-hidden="true" focusable="false">${scale.ticks.map((tick) => {
    const place = percentOn(scale, tick);
    const anchor = place === '0%' ? 'start' : place === '100%' ? 'end' : 'middle';
    return html`<text x="${place}" y="70%" text-anchor="${anchor}">${format(tick)}</text>`;
  })}</svg>`;
}
