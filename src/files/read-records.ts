import { decodeText } from './decode-text.js';

/** What comes out of a file of JSON records. */
export type RecordItem =
  | { readonly kind: 'record'; readonly line: number; readonly value: Readonly<Record<string, unknown>> }
  /** `long`: over the limit; `open`: the file ends within it; `syntax`: not JSON. */
  | { readonly kind: 'broken'; readonly line: number; readonly why: 'long' | 'open' | 'syntax' };

/** Keys under which exports put their list of records. */
const lists = /"(?:results|value|data|submissions)"\s*:\s*$/;

/**
 * Records of a JSON file one at a time: the objects of a list, of a list under `results` (KoboToolbox) or `value` (OData),
 * or one a line. Holds one record in memory.
 *
 * @param longest longest record, in UTF-16 units
 */
export async function* readRecords(
  source: AsyncIterable<Uint8Array | string>,
  longest: number,
): AsyncGenerator<RecordItem> {
  const decoding = decodeText();
  const cutter = cutRecords(longest);
  for await (const chunk of source) {
    yield* cutter.push(decoding.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk));
  }
  yield* cutter.push(decoding.end());
  yield* cutter.end();
}

export interface RecordCutter {
  push(text: string): readonly RecordItem[];
  end(): readonly RecordItem[];
}

/** Cuts records out of JSON as it arrives. */
export function cutRecords(longest: number): RecordCutter {
  let line = 1;
  let begun = 1;
  let depth = 0;
  let record = '';
  let size = 0;
  let inText = false;
  let escaped = false;
  // Within an object that only holds the list, records lie one deeper.
  let base = 0;
  let stray = false;

  const close = (): RecordItem | undefined => {
    const [text, length] = [record, size];
    record = '';
    size = 0;
    if (length > longest) return { kind: 'broken', line: begun, why: 'long' };
    const value = parsed(text);
    return value === undefined
      ? { kind: 'broken', line: begun, why: 'syntax' }
      : { kind: 'record', line: begun, value };
  };
  const add = (letter: string): void => {
    size += 1;
    if (size <= longest) record += letter;
  };

  const take = (letter: string): RecordItem | undefined => {
    if (letter === '\n') line += 1;
    if (depth > base) {
      add(letter);
      if (inText) {
        if (escaped) escaped = false;
        else if (letter === '\\') escaped = true;
        else if (letter === '"') inText = false;
      } else if (letter === '"') inText = true;
      else if (letter === '[' && depth === 1 && base === 0 && lists.test(record.slice(-40, -1))) {
        base = 1;
        record = '';
        size = 0;
      } else if (letter === '{' || letter === '[') depth += 1;
      else if (letter === '}' || letter === ']') {
        depth -= 1;
        if (depth === base) return close();
      }
      return undefined;
    }
    if (letter === '{') {
      begun = line;
      depth += 1;
      add(letter);
    } else if (base === 1 && letter === ']') {
      // The list is over; what follows it in its object is bookkeeping.
      base = Number.POSITIVE_INFINITY;
    } else if (base === 0 && !/[\s[\],\ufeff]/.test(letter)) {
      if (stray) return undefined;
      stray = true;
      return { kind: 'broken', line, why: 'syntax' };
    }
    return undefined;
  };

  return {
    push(text) {
      const items: RecordItem[] = [];
      for (let at = 0; at < text.length; at += 1) {
        const item = take(text[at] ?? '');
        if (item) items.push(item);
      }
      return items;
    },
    end() {
      return depth > base || base === 1
        ? [{ kind: 'broken', line: begun, why: size > longest ? 'long' : 'open' }]
        : [];
    },
  };
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}
