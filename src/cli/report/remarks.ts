import { chooseRemarks, questionOf, quotedWith } from '../../report/results/choose-remarks.js';
import type { Remark, ResultFilter } from '../../report/results/tally.js';
import type { Store } from '../../store/open-store.js';

export const noRemarks = { best: [], worst: [], texts: [] };

/** Of so many times as many as are shown, those are chosen that differ. */
const choice = 20;
/** Where one question fills all that was read, the others are asked for, so many times at most. */
const mostReadings = 4;

/**
 * The worst and the best moments, each about another question, of another visit and, as far as there are, of another site;
 * then words that are none of these, of other visits.
 */
export async function remarksOf(store: Store, filter: ResultFilter, limit: number) {
  const worst = chooseRemarks(await candidates(store, filter, 'worst', limit), limit);
  const best = chooseRemarks(await candidates(store, filter, 'best', limit), limit, quotedWith(worst));
  const texts = await candidates(store, filter, 'texts', limit);
  return { worst, best, texts: chooseRemarks(texts, limit, quotedWith(worst, best), true) };
}

/** Enough remarks to choose from, about enough questions. */
async function candidates(
  { results }: Store,
  filter: ResultFilter,
  which: 'worst' | 'best' | 'texts',
  limit: number,
): Promise<readonly Remark[]> {
  const found: Remark[] = [];
  const questions = new Map<string, Pick<Remark, 'rubric' | 'criterion'>>();
  for (let reading = 0; reading < mostReadings && questions.size < limit; reading++) {
    const more = await results.remarks(filter, {
      which,
      limit: limit * choice,
      without: [...questions.values()],
    });
    found.push(...more);
    for (const remark of more) questions.set(questionOf(remark), remark);
    if (more.length < limit * choice) break;
  }
  return found;
}
