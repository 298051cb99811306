import type { Remark } from './tally.js';

/** What has been quoted already: nothing of it is quoted again. */
export interface Quoted {
  readonly visits: ReadonlySet<string>;
  readonly questions: ReadonlySet<string>;
  readonly sites: ReadonlySet<string>;
  readonly sentences: ReadonlySet<string>;
}

export const nothingQuoted: Quoted = {
  visits: new Set(),
  questions: new Set(),
  sites: new Set(),
  sentences: new Set(),
};

/**
 * Some of the candidates, in their order within each step: first each of another visit, question and site; then, where there
 * are not enough sites, of another visit and question. A sentence comes once only, whatever numbers stand in it.
 *
 * @param repeat whether questions may come again, in other visits, where there are not enough of them
 */
export function chooseRemarks(
  candidates: readonly Remark[],
  limit: number,
  quoted: Quoted = nothingQuoted,
  repeat = false,
): readonly Remark[] {
  const visits = new Set(quoted.visits);
  const questions = new Set(quoted.questions);
  const sites = new Set(quoted.sites);
  const sentences = new Set(quoted.sentences);
  const chosen: Remark[] = [];
  const take = (fits: (remark: Remark) => boolean): void => {
    for (const remark of candidates) {
      if (chosen.length >= limit) return;
      if (visits.has(remark.record) || sentences.has(sentenceOf(remark)) || !fits(remark)) continue;
      visits.add(remark.record);
      questions.add(questionOf(remark));
      sites.add(remark.site);
      sentences.add(sentenceOf(remark));
      chosen.push(remark);
    }
  };
  take((remark) => !questions.has(questionOf(remark)) && !sites.has(remark.site));
  take((remark) => !questions.has(questionOf(remark)));
  if (repeat) {
    take(({ site }) => !sites.has(site));
    take(() => true);
  }
  return chosen;
}

/** What has been quoted with these. Questions and sites may come again in another list; visits and sentences may not. */
export function quotedWith(...lists: readonly (readonly Remark[])[]): Quoted {
  const all = lists.flat();
  return {
    ...nothingQuoted,
    visits: new Set(all.map(({ record }) => record)),
    sentences: new Set(all.map(sentenceOf)),
  };
}

export function questionOf({ rubric, criterion }: Pick<Remark, 'rubric' | 'criterion'>): string {
  return JSON.stringify([rubric, criterion]);
}

/** Words alone: `6 minutes` and `7 minutes`, with or without a full stop, are the same sentence to a reader. */
function sentenceOf({ comment, answer }: Remark): string {
  const said = comment === '' ? answer : comment;
  const words = said
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{N}+/gu, ' ')
    .match(/\p{L}+/gu);
  return words === null ? said.trim() : words.join(' ');
}
