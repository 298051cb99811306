/** One thing that was judged, and what each assessor said of it; undefined where one did not judge it. */
export type Unit = readonly (number | undefined)[];

export type Scale = 'nominal' | 'ordinal' | 'interval';

/** How often each pair of answers stands in one unit, each unit counting as many pairs as it has answers. */
function coincidences(units: readonly Unit[], answers: readonly number[]): readonly (readonly number[])[] {
  const table = answers.map(() => answers.map(() => 0));
  for (const unit of units) {
    const given = unit.flatMap((answer) => (answer === undefined ? [] : [answers.indexOf(answer)]));
    if (given.length < 2) continue;
    for (const [i, a] of given.entries()) {
      for (const [j, b] of given.entries()) {
        const row = table[a];
        if (i !== j && row) row[b] = (row[b] ?? 0) + 1 / (given.length - 1);
      }
    }
  }
  return table;
}

/** Squared distance of two answers, by their places among the answers. */
function distances(
  answers: readonly number[],
  totals: readonly number[],
  scale: Scale,
): (a: number, b: number) => number {
  if (scale === 'nominal') return (a, b) => (a === b ? 0 : 1);
  if (scale === 'interval') return (a, b) => ((answers[a] ?? 0) - (answers[b] ?? 0)) ** 2;
  return (a, b) => {
    const [low, high] = a < b ? [a, b] : [b, a];
    const between = totals.slice(low, high + 1).reduce((sum, total) => sum + total, 0);
    return (between - ((totals[low] ?? 0) + (totals[high] ?? 0)) / 2) ** 2;
  };
}

/**
 * Krippendorff's α of any number of assessors, gaps allowed: 1 − observed / expected disagreement (Krippendorff 2011,
 * "Computing Krippendorff's alpha-reliability"). 1 is perfect, 0 what chance gives. Undefined when no unit has two
 * answers, or all answers are the same. From .800 on reliable, from .667 tentative.
 */
export function krippendorffAlpha(units: readonly Unit[], scale: Scale): number | undefined {
  const paired = units
    .map((unit) => unit.filter((answer) => answer !== undefined))
    .filter((unit) => unit.length > 1);
  const answers = [...new Set(paired.flat())].sort((a, b) => a - b);
  const table = coincidences(paired, answers);
  const totals = table.map((row) => row.reduce((sum, each) => sum + each, 0));
  const all = totals.reduce((sum, each) => sum + each, 0);
  const distance = distances(answers, totals, scale);
  let observed = 0;
  let expected = 0;
  for (const [a, row] of table.entries()) {
    for (const [b, count] of row.entries()) {
      observed += count * distance(a, b);
      expected += (totals[a] ?? 0) * (totals[b] ?? 0) * distance(a, b);
    }
  }
  return expected === 0 ? undefined : 1 - ((all - 1) * observed) / expected;
}
