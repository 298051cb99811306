import { html, type Markup } from '../../html/markup.js';
import type { Slice } from '../report.js';
import { intervalText } from './figure-cell.js';
import type { Page } from './page.js';
import { nameOf } from './sections/slices-table.js';

/** The findings in a few sentences, each only as strong as its figures allow; what to know before concluding stands under them. */
export function inShort(page: Page): Markup {
  const { report, words, terms } = page;
  const sentences = [overall(page), change(page), serious(page), ...places(page), worst(page)].filter(
    (sentence) => sentence !== null,
  );
  const warnings = report.warnings.map((warning) => terms.warning(warning));
  return html`<section class="short" aria-labelledby="short-title"><h2 id="short-title">${words.short.title}</h2>${
    sentences.length === 0 ? null : html`<ul>${sentences.map((sentence) => html`<li>${sentence}</li>`)}</ul>`
  }${
    warnings.length === 0
      ? null
      : html`<div class="warnings"><h3>${terms.headings.warnings}</h3><ul>${warnings.map((warning) => html`<li>${warning}</li>`)}</ul></div>`
  }</section>`;
}

type Sentence = string | null;

function overall(page: Page): Sentence {
  const { report, words, show, counted } = page;
  const { score } = report.totals;
  if (score.value === null) return null;
  return words.short.score(
    show.score(score.value),
    intervalText(page, score, show.score),
    words.count(show.count(score.n), score.n, counted),
  );
}

function change(page: Page): Sentence {
  const { report, words, show } = page;
  const difference = report.previous?.score;
  if (difference === undefined || difference.value === null) return null;
  const points = show.score(Math.abs(difference.value));
  if (difference.direction === 'none') return words.short.same(points);
  return words.short[difference.direction](points, intervalText(page, difference, show.signed));
}

function serious({ report, words, show }: Page): Sentence {
  const rows = report.critical.filter(({ kept }) => kept.n > 0);
  if (rows.length === 0) return null;
  const missed = rows.filter(({ verdict }) => verdict === 'not-met');
  if (missed.length > 0) {
    const families = missed.map(({ family, kept, target }) =>
      words.short.family(words.critical.families[family], show.share(kept.value ?? 0), show.share(target)),
    );
    return words.short.targetsMissed(families.join('; '));
  }
  return rows.every(({ verdict }) => verdict === 'met') ? words.short.targetsMet : words.short.targetsOpen;
}

function places(page: Page): readonly Sentence[] {
  const { report, words, terms, show } = page;
  return report.divisions
    .filter(({ by, slices }) => (by === 'region' || by === 'site') && slices.length > 1)
    .map(({ by, slices }) => {
      const above = slices.filter(({ rankable, standing }) => rankable && standing === 'above');
      const below = slices.filter(({ rankable, standing }) => rankable && standing === 'below').reverse();
      const open = slices.filter(({ rankable }) => !rankable).length;
      const parts = [
        ...(above.length === 0 ? [] : [words.short.above(someOf(page, above))]),
        ...(below.length === 0 ? [] : [words.short.below(someOf(page, below))]),
        ...(above.length + below.length === 0 && open < slices.length ? [words.short.alike] : []),
        ...(open === 0 ? [] : [words.short.open(show.count(open))]),
      ];
      return words.short.standing(terms.parts[by], parts);
    });
}

/** The first three by name; the others as a number. */
function someOf(page: Page, slices: readonly Slice[]): string {
  const named = slices.slice(0, slices.length === 4 ? 4 : 3).map((slice) => nameOf(page, slice));
  const left = slices.length - named.length;
  return left === 0 ? named.join(', ') : page.words.short.andMore(named.join(', '), page.show.count(left));
}

function worst({ report, words, show }: Page): Sentence {
  const question = report.questions.find(({ rankable, points }) => rankable && (points.share ?? 1) < 1);
  if (question === undefined || question.points.share === null) return null;
  return words.short.worst(question.title, show.share(1 - question.points.share));
}
