/**
 * Whether a text is as expected. A line of three dots stands for any lines, also for none.
 */
export function matches(actual: string, expected: string): boolean {
  if (!/^\.\.\.$/m.test(expected)) return actual === expected;
  const parts = expected.split(/^\.\.\.\n?/m);
  const [first = '', ...others] = parts;
  if (!actual.startsWith(first)) return false;
  let at = first.length;
  for (const [index, part] of others.entries()) {
    const isLast = index === others.length - 1;
    const found = isLast ? actual.length - part.length : actual.indexOf(part, at);
    if (found < at || !actual.startsWith(part, found)) return false;
    at = found + part.length;
  }
  return true;
}
