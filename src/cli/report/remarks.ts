import type { Remark, ResultFilter } from '../../report/results/tally.js';
import type { Store } from '../../store/open-store.js';

export const noRemarks = { best: [], worst: [], texts: [] };

/** Of so many times as many as are shown, those are chosen that are not all about the same. */
const choice = 20;

/** The best and worst moments, each about another question as far as there are; texts that are none of these, of other visits. */
export async function remarksOf({ results }: Store, filter: ResultFilter, limit: number) {
  const candidates = { limit: limit * choice };
  const question = ({ rubric, criterion }: Remark): string => `${rubric} ${criterion}`;
  const worst = varied(await results.remarks(filter, { which: 'worst', ...candidates }), question, limit);
  const best = varied(await results.remarks(filter, { which: 'best', ...candidates }), question, limit);
  const told = new Set([...worst, ...best].map(({ record, criterion }) => `${record} ${criterion}`));
  const texts = await results.remarks(filter, { which: 'texts', ...candidates });
  const others = texts.filter(({ record, criterion }) => !told.has(`${record} ${criterion}`));
  return { worst, best, texts: varied(others, ({ record }) => record, limit) };
}

/** The first of each kind in their order, then the rest. */
function varied(
  remarks: readonly Remark[],
  kindOf: (remark: Remark) => string,
  limit: number,
): readonly Remark[] {
  const seen = new Set<string>();
  const firsts = remarks.filter((remark) => {
    const kind = kindOf(remark);
    return !seen.has(kind) && seen.add(kind);
  });
  const rest = remarks.filter((remark) => !firsts.includes(remark));
  return [...firsts, ...rest].slice(0, limit);
}
