// @ts-check

/**
 * Spearman's rank correlation: Pearson's r of the ranks, equal values sharing their mean rank. Null where
 * one side does not vary.
 * @param {readonly number[]} a
 * @param {readonly number[]} b
 * @returns {number | null}
 */
export function spearman(a, b) {
  return pearson(ranks(a), ranks(b));
}

/** @param {readonly number[]} values */
function ranks(values) {
  const order = values.map((value, index) => ({ value, index })).sort((x, y) => x.value - y.value);
  /** @type {number[]} */
  const result = Array(values.length).fill(0);
  let start = 0;
  while (start < order.length) {
    let end = start;
    while (end + 1 < order.length && order[end + 1]?.value === order[start]?.value) end += 1;
    for (const { index } of order.slice(start, end + 1)) result[index] = (start + end) / 2;
    start = end + 1;
  }
  return result;
}

/**
 * @param {readonly number[]} a
 * @param {readonly number[]} b
 */
function pearson(a, b) {
  const mean = (/** @type {readonly number[]} */ of) => of.reduce((sum, x) => sum + x, 0) / of.length;
  const [ma, mb] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  for (const [index, x] of a.entries()) {
    const [da, db] = [x - ma, (b[index] ?? 0) - mb];
    ab += da * db;
    aa += da * da;
    bb += db * db;
  }
  return aa === 0 || bb === 0 ? null : ab / Math.sqrt(aa * bb);
}
