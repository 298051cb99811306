import { html, type Markup } from '../../../html/markup.js';

export interface StackedPart {
  readonly label: string;
  /** 0–1; the parts add up to 1. */
  readonly share: number;
  readonly text: string;
}

/**
 * Parts of a whole as one bar, lowest first, from warm to cool. Each part is named in the list under it, with a swatch of the
 * same shade and a number, so that the shades need not be told apart.
 */
export function stackedBar({
  id,
  title,
  parts,
}: {
  id: string;
  title: string;
  parts: readonly StackedPart[];
}): Markup {
  const shade = (index: number): number =>
    parts.length < 2 ? 5 : Math.round(1 + (4 * index) / (parts.length - 1));
  let at = 0;
  return html`<svg class="stacked" role="img" aria-labelledby="${id}-t ${id}-d" height="34"><title id="${id}-t">${title}</title><desc id="${id}-d">${parts.map(({ label, text }) => `${label}: ${text}`).join('; ')}</desc>${parts.map(
    ({ label, share, text }, index) => {
      const from = at;
      at += share * 100;
      return html`<rect class="shade-${shade(index)}" x="${round(from)}%" width="${round(share * 100)}%" y="0" height="100%"><title>${label}: ${text}</title></rect>${
        share >= 0.09
          ? html`<text class="on-${shade(index)}" x="${round(from + share * 50)}%" y="50%" dy="5" text-anchor="middle">${text}</text>`
          : null
      }`;
    },
  )}</svg><ul class="legend">${parts.map(
    ({ label, text }, index) =>
      html`<li><svg class="swatch" aria-hidden="true"><rect class="shade-${shade(index)}" width="12" height="12"/></svg>${label} <b>${text}</b></li>`,
  )}</ul>`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
