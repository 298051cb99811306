import { html, type Markup } from '../../../html/markup.js';
import { placeOn, scaleFor } from './scale.js';

/** A line without axes, as high as a line of text, for the shape of a development; null breaks it. `title` says it in words. */
export function sparkline(values: readonly (number | null)[], title: string): Markup {
  const known = values.filter((value) => value !== null);
  const scale = scaleFor(known, { span: 5 });
  const x = (index: number): number =>
    values.length < 2 ? 60 : Math.round((4 + (112 * index) / (values.length - 1)) * 10) / 10;
  const y = (value: number): number => Math.round((30 - placeOn(scale, value) * 0.26) * 10) / 10;
  let pen = 'M';
  let path = '';
  let last: { readonly x: number; readonly y: number } | undefined;
  for (const [index, value] of values.entries()) {
    if (value === null) {
      pen = 'M';
      continue;
    }
    last = { x: x(index), y: y(value) };
    path += `${pen}${last.x} ${last.y}`;
    pen = 'L';
  }
  return html`<svg class="spark" role="img" aria-label="${title}" viewBox="0 0 120 34"><title>${title}</title><path class="line" d="${path}"/>${
    last === undefined ? null : html`<circle class="dot plain" cx="${last.x}" cy="${last.y}" r="3.5"/>`
  }</svg>`;
}
