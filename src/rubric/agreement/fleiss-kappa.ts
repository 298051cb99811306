/**
 * Fleiss' κ (Fleiss 1971) of units that all have the same number of answers, two or more. Undefined where they have
 * not, or all answers are the same.
 */
export function fleissKappa(units: readonly (readonly number[])[]): number | undefined {
  const raters = units[0]?.length ?? 0;
  if (raters < 2 || units.some((unit) => unit.length !== raters)) return undefined;
  const answers = [...new Set(units.flat())];
  const counts = units.map((unit) => answers.map((answer) => unit.filter((each) => each === answer).length));
  const agreement = counts.map(
    (row) => row.reduce((sum, count) => sum + count * (count - 1), 0) / (raters * (raters - 1)),
  );
  const observed = agreement.reduce((sum, each) => sum + each, 0) / units.length;
  const expected = answers.reduce((sum, _, at) => {
    const share = counts.reduce((total, row) => total + (row[at] ?? 0), 0) / (units.length * raters);
    return sum + share * share;
  }, 0);
  return expected === 1 ? undefined : (observed - expected) / (1 - expected);
}
