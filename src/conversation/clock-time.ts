const dayLength = 86_400_000;

/** Milliseconds since midnight of `10:02`, `10:02:33`, `10.02`, `10:02 PM`; undefined when it is no time. */
export function clockTime(text: string): number | undefined {
  const parts = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,3}))?)?\s?([ap])?/i.exec(text);
  if (parts === null) return undefined;
  const half = parts[5]?.toLowerCase();
  const written = Number(parts[1]);
  const hours = half === undefined ? written : (written % 12) + (half === 'p' ? 12 : 0);
  const minutes = Number(parts[2]);
  const seconds = Number(parts[3] ?? 0);
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  return ((hours * 60 + minutes) * 60 + seconds) * 1000 + Number((parts[4] ?? '').padEnd(3, '0'));
}

/**
 * Turns clock times, in the order they are met, into milliseconds since the first; a step back of more than half a
 * day is midnight passing, a smaller one keeps the time before it.
 */
export function sinceFirst(): (clock: number) => number {
  let first: number | undefined;
  let last = 0;
  let days = 0;
  return (clock) => {
    first ??= clock;
    let since = clock - first + days * dayLength;
    if (last - since > dayLength / 2) {
      days += 1;
      since += dayLength;
    }
    last = Math.max(last, since);
    return last;
  };
}
