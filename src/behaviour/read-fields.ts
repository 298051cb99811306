import type { Problem } from '../files/problem.js';

export type Pointer = readonly (string | number)[];
export type Fields = Readonly<Record<string, unknown>>;

export interface Reader {
  readonly file: string;
  readonly problems: Problem[];
}

export function complain(
  reader: Reader,
  code: string,
  pointer: Pointer,
  message: string,
  hint: string,
): void {
  reader.problems.push({ code, severity: 'error', message, hint, file: reader.file, pointer });
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function readStrings(reader: Reader, value: unknown, pointer: Pointer): readonly string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    complain(
      reader,
      'BH102',
      pointer,
      'a list of texts is expected here',
      'Write one text a line, each after "- ".',
    );
    return [];
  }
  const texts: string[] = [];
  for (const [index, item] of value.entries()) {
    if (typeof item === 'string' || typeof item === 'number') texts.push(String(item));
    else
      complain(
        reader,
        'BH102',
        [...pointer, index],
        'a text is expected here',
        'Put the text in quotation marks.',
      );
  }
  return texts;
}

export function readChoice<T extends string>(
  reader: Reader,
  value: unknown,
  allowed: readonly T[],
  fallback: T,
  pointer: Pointer,
): T {
  // YAML 1.1 habits: an unquoted `no` may arrive as false.
  const text = value === false ? 'no' : value;
  if (text === undefined) return fallback;
  const found = allowed.find((option) => option === text);
  if (!found)
    complain(
      reader,
      'BH103',
      pointer,
      `"${String(value)}" is not possible here`,
      `Use one of: ${allowed.join(', ')}.`,
    );
  return found ?? fallback;
}

export function unknownKeys(
  reader: Reader,
  fields: Fields,
  known: readonly string[],
  pointer: Pointer,
): void {
  for (const key of Object.keys(fields)) {
    if (!known.includes(key))
      complain(
        reader,
        'BH101',
        [...pointer, key],
        `unknown key "${key}"`,
        `Known keys here: ${known.join(', ')}.`,
      );
  }
}
