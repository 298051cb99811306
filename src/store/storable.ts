/** NUL, at which the database would cut a text, and halves of surrogate pairs, which it would replace. */
const LOST = /[\0\p{Surrogate}]/u;

/**
 * Data whose texts come back from the database as they went in: without NUL, and with U+FFFD for half a surrogate pair.
 * What has none of these is returned as it is; bytes and functions are left alone.
 */
export function storable<Value>(value: Value): Value {
  return isLossy(value) ? (cleaned(value) as Value) : value;
}

function isLossy(value: unknown): boolean {
  if (typeof value === 'string') return LOST.test(value);
  if (Array.isArray(value)) return value.some(isLossy);
  if (!isPlain(value)) return false;
  for (const key in value) if (LOST.test(key) || isLossy(value[key])) return true;
  return false;
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [cleanText(key), cleaned(each)]));
}

function cleanText(text: string): string {
  return text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\ufffd');
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
