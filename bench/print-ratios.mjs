// @ts-check

/**
 * Prints each timing as a ratio to the first one, which is the ruler.
 * @param {string} title
 * @param {readonly import('./median-times.mjs').Timing[]} timings
 * @param {Readonly<Record<string, number>>} targets highest ratio wanted, by name
 */
export function printRatios(title, timings, targets = {}) {
  const [ruler] = timings;
  const width = Math.max(...timings.map(({ name }) => name.length));
  const lines = timings.map(({ name, median, trouble }) => {
    if (trouble) return `  ${name.padEnd(width)}  could not run: ${trouble}`;
    const ratio = median / (ruler?.median ?? Number.NaN);
    const target = targets[name];
    const verdict =
      target === undefined ? '' : `  target ${target.toFixed(1)}  ${ratio <= target ? 'met' : 'MISSED'}`;
    return `  ${name.padEnd(width)}  ${median.toFixed(0).padStart(6)} ms  ${ratio.toFixed(2).padStart(6)} x${verdict}`;
  });
  process.stdout.write(`${[title, ...lines].join('\n')}\n\n`);
}
