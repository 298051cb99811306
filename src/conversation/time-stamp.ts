const iso =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i;
const local =
  /^(\d{1,2})[./](\d{1,2})[./](\d{4}),?(?:\s+(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?)?$/;
const mail =
  /^(?:[a-z]{2,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{2,4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|[a-z]{1,5})?/i;
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Milliseconds since 1970 of a number in seconds, milliseconds or microseconds, told apart by their size. */
function ofNumber(value: number): number | undefined {
  if (!Number.isFinite(value) || value < 0) return undefined;
  if (value >= 1e14) return value / 1000;
  return value >= 1e11 ? value : value * 1000;
}

const zoneOf = (zone: string | undefined): number => {
  const parts = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? '');
  if (parts === null) return 0;
  return (parts[1] === '-' ? -1 : 1) * (Number(parts[2]) * 60 + Number(parts[3])) * 60_000;
};

const fraction = (digits: string | undefined): number => Number((digits ?? '').slice(0, 3).padEnd(3, '0'));

/**
 * Milliseconds since 1970 of a moment as exports write it: ISO 8601, `01.03.2024 10:02`, the date of a mail, or a
 * number. What names no zone is taken as UTC, since only differences within a conversation count. Undefined for
 * anything else.
 */
export function timeStamp(value: unknown): number | undefined {
  if (typeof value === 'number') return ofNumber(value);
  if (typeof value !== 'string' || value.length > 60) return undefined;
  const text = value.trim();
  if (/^\d{9,17}$/.test(text)) return ofNumber(Number(text));
  const read = ofIso(text) ?? ofLocal(text) ?? ofMail(text);
  return read === undefined || Number.isNaN(read) ? undefined : read;
}

function ofIso(text: string): number | undefined {
  const parts = iso.exec(text);
  if (parts === null) return undefined;
  const [, year, month, day, hour = '0', minute = '0', second = '0', rest, zone] = parts;
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
  return date + Number(second) * 1000 + fraction(rest) - zoneOf(zone);
}

function ofLocal(text: string): number | undefined {
  const parts = local.exec(text);
  if (parts === null) return undefined;
  const [, first = '', then = '', year, hour = '0', minute = '0', second = '0', rest] = parts;
  // The day first, as in Europe, unless that cannot be.
  const [day, month] = Number(then) > 12 ? [then, first] : [first, then];
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
  return date + Number(second) * 1000 + fraction(rest);
}

function ofMail(text: string): number | undefined {
  const parts = mail.exec(text);
  const month = months.indexOf(parts?.[2]?.toLowerCase() ?? '');
  if (parts === null || month === -1) return undefined;
  const [, day, , written, hour, minute, second = '0', zone] = parts;
  const year = Number(written) < 70 ? Number(written) + 2000 : Number(written);
  const date = Date.UTC(year, month, Number(day), Number(hour), Number(minute));
  return date + Number(second) * 1000 - zoneOf(zone);
}
