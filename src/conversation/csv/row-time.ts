import { clockTime, sinceFirst } from '../clock-time.js';
import { timeStamp } from '../time-stamp.js';

/**
 * Reads the times of one conversation's rows, in order, as milliseconds since the first: moments, times of the clock, or numbers
 * of seconds (with a decimal point or comma), or of milliseconds where the column's name says so.
 */
export function rowTimes(columnName: string): (cell: string) => number | undefined {
  const clock = sinceFirst();
  const inMilliseconds = /(?:^|[^\p{L}])ms(?:[^\p{L}]|$)|mili|milli/iu.test(columnName);
  let first: number | undefined;
  const since = (moment: number | undefined): number | undefined => {
    if (moment === undefined) return undefined;
    first ??= moment;
    return Math.max(0, Math.round(moment - first));
  };
  return (cell) => {
    const text = cell.trim();
    if (/^\d{1,10}(?:[.,]\d{1,6})?$/.test(text) && !/^\d{9,}$/.test(text)) {
      const amount = Number(text.replace(',', '.'));
      return Math.round(inMilliseconds ? amount : amount * 1000);
    }
    const moment = timeStamp(text);
    if (moment !== undefined) return since(moment);
    const time = clockTime(text);
    return time === undefined ? undefined : clock(time);
  };
}
