import { html, type Markup } from '../../../html/markup.js';
import type { ScoreBand } from '../../tally.js';
import { stackedBar } from '../charts/stacked-bar.js';
import type { Page } from '../page.js';
import { block } from '../section.js';

/** Lower ends of the parts that are told apart; below the first is one part, from the last on another. */
const bounds = [60, 70, 80, 90] as const;

/** How scores are spread, as parts of one bar; null where there is none. */
export function spreadBlock({ report, words, show }: Page): Markup | null {
  const all = countOf(report.spread);
  if (all === 0) return null;
  const parts = [Number.NEGATIVE_INFINITY, ...bounds].map((from, index) => {
    const to = bounds[index] ?? Number.POSITIVE_INFINITY;
    const share = countOf(report.spread.filter((band) => band.from >= from && band.from < to)) / all;
    return { label: labelOf(from, to, words.trend), share, text: show.share(share) };
  });
  return block(words.trend.spread, html`${stackedBar({ id: 'spread', title: words.trend.spread, parts })}`);
}

function labelOf(from: number, to: number, { under, orMore }: Page['words']['trend']): string {
  if (!Number.isFinite(from)) return under(String(to));
  return Number.isFinite(to) ? `${from}–${to - 1}` : orMore(String(from));
}

const countOf = (bands: readonly ScoreBand[]): number => bands.reduce((sum, { n }) => sum + n, 0);
