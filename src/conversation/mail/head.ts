import { base64Bytes, bytesOf, quotedPrintable } from './base64.js';
import { decodeBytes, decodeRaw } from './charset.js';

/** Fields of the head of a mail or of one of its parts, by their names in lower case; the first of several counts. */
export type Head = ReadonlyMap<string, string>;

/** So many fields and letters of one are read. */
const mostFields = 1000;
const longestField = 20_000;

/** Reads a head; a field goes on with each line that is indented. */
export function readHead(binary: string): Head {
  const head = new Map<string, string>();
  const lines = binary
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]+/g, ' ')
    .split('\n', mostFields);
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== '' && !head.has(name)) head.set(name, line.slice(colon + 1, colon + longestField).trim());
  }
  return head;
}

/** Reads `=?iso-8859-2?Q?=A3ukasz?=`; what is broken stays as it is. */
export function decodeWords(value: string): string {
  return decodeRaw(value)
    .replace(/(\?=)\s+(?==\?)/g, '$1')
    .replace(
      /=\?([\w-]{1,40})(?:\*[\w-]{1,20})?\?([bq])\?([^?\s]*)\?=/gi,
      (_whole, charset: string, code: string, text: string) => {
        const isBase64 = code.toLowerCase() === 'b';
        const bytes = isBase64
          ? base64Bytes(text)
          : bytesOf(asBytes(quotedPrintable(text.replace(/_/g, ' '))));
        return decodeBytes(bytes, charset).text;
      },
    );
}

/** Letters beyond a byte, which have no place in an encoded word, do no harm. */
const asBytes = (text: string): string => text.replace(/[\u0100-\uffff]/g, '?');

export interface FieldValue {
  /** In lower case: `multipart/mixed`, `attachment`. */
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/** Reads `text/plain; charset="utf-8"`. */
export function readParameters(field: string | undefined): FieldValue {
  const [value = '', ...rest] = ((field ?? '').match(/(?:[^;"]|"[^"]*"?)+/g) ?? []).slice(0, 60);
  const parameters = new Map<string, string>();
  for (const each of rest) {
    const parts = /^\s*([\w-]+)\*?\d*\*?\s*=\s*(?:"([^"]*)"|(\S*))/.exec(each);
    if (parts !== null) parameters.set((parts[1] ?? '').toLowerCase(), parts[2] ?? parts[3] ?? '');
  }
  return { value: value.trim().toLowerCase(), parameters };
}
