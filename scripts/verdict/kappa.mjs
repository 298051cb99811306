// @ts-check

/**
 * Cohen's κ with quadratic weights over levels 0–4; null where it is undefined (no variance).
 * @param {[number, number][]} pairs
 */
export function quadraticKappa(pairs) {
  const size = 5;
  const n = pairs.length;
  const a = Array(size).fill(0);
  const b = Array(size).fill(0);
  let observed = 0;
  for (const [x, y] of pairs) {
    a[x] += 1;
    b[y] += 1;
    observed += (x - y) ** 2;
  }
  let expected = 0;
  for (let i = 0; i < size; i += 1)
    for (let j = 0; j < size; j += 1) expected += (a[i] * b[j] * (i - j) ** 2) / n;
  return expected === 0 ? null : 1 - observed / expected;
}
