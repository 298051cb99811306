import { fold } from '../../language/fold.js';
import type { Parsed } from '../answer-fault.js';

const CLOCK = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2})$/;

/** Folded. Hours in four languages: h, hour, godz, hod, st (stundas); minutes and seconds begin alike in all. */
const PARTS =
  /^(?:(\d{1,3}) ?(?:h|godz|g|hod|st)[a-z]*\.?)? ?(?:(\d{1,4}(?:[.,]\d{1,2})?) ?(?:m[a-z]*\.?|'))? ?(?:(\d{1,6}) ?(?:s[a-z]*\.?|"|'')?)?$/;

const MOMENT = String.raw`(\d{1,2})[:.h]?(\d{2})(?:[:.](\d{2}))?`;
const SPAN = new RegExp(`^${MOMENT}(?: ?[-\u2013\u2014,;/] ?| | to | do | az | lidz )${MOMENT}$`);

const DAY = 86_400;

/**
 * A length of time in seconds: "90", "90 s", "1:30", "2 min", "6 m", "1,5 min", "1 min 30 s", "1 h 5 min"; or when it
 * began and ended, by the clock: "14:05 14:11", "14:05:10-14:05:55", "1405-1411", past midnight too. Clock times that
 * are more than half a day apart run backwards and are a fault.
 */
export function parseDuration(text: string): Parsed<number> {
  const given = fold(text).trim().replace(/\s+/g, ' ');
  const span = SPAN.exec(given);
  if (span) return between(momentOf(span[1], span[2], span[3]), momentOf(span[4], span[5], span[6]));
  const found = CLOCK.exec(given) ?? (given === '' ? null : PARTS.exec(given));
  if (!found || (given.includes(':') && Number(found[3]) > 59)) return { fault: { kind: 'not-a-duration' } };
  const [hours = 0, minutes = 0, seconds = 0] = [found[1], found[2], found[3]].map((part) =>
    Number((part ?? '0').replace(',', '.')),
  );
  return { value: Math.round(hours * 3600 + minutes * 60 + seconds) };
}

function momentOf(hour = '', minute = '', second = '0'): number {
  const [hours, minutes, seconds] = [Number(hour), Number(minute), Number(second)];
  const right = hours < 24 && minutes < 60 && seconds < 60;
  return right ? hours * 3600 + minutes * 60 + seconds : Number.NaN;
}

function between(start: number, stop: number): Parsed<number> {
  if (Number.isNaN(start + stop)) return { fault: { kind: 'not-a-duration' } };
  const seconds = (stop - start + DAY) % DAY;
  return seconds > DAY / 2 ? { fault: { kind: 'runs-backwards' } } : { value: seconds };
}
