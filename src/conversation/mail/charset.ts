import { bytesOf } from './base64.js';

/** Names that mail programs give and `TextDecoder` does not know. */
const otherNames: Readonly<Record<string, string>> = {
  'cp-1250': 'windows-1250',
  'cp-1257': 'windows-1257',
  cp1257: 'windows-1257',
  cp1250: 'windows-1250',
  cp1252: 'windows-1252',
  'win-1250': 'windows-1250',
  'win-1257': 'windows-1257',
  windows1250: 'windows-1250',
  windows1257: 'windows-1257',
  'iso-latin-2': 'iso-8859-2',
  'latin-2': 'iso-8859-2',
  'latin-7': 'iso-8859-13',
  latin7: 'iso-8859-13',
  utf_8: 'utf-8',
};

export interface Decoded {
  readonly text: string;
  /** Name of an encoding that is not known; the text was then read as well as could be. */
  readonly unknown?: string;
}

function decoderOf(charset: string): InstanceType<typeof TextDecoder> | undefined {
  const name = charset.trim().toLowerCase().replace(/^"|"$/g, '');
  try {
    return new TextDecoder(otherNames[name] ?? name);
  } catch {
    return undefined;
  }
}

/**
 * Reads bytes in the encoding that a mail names. Where it names none, or UTF-8 or ASCII and the bytes are neither, it
 * is UTF-8 if they fit and else the older encoding of the region.
 */
export function decodeBytes(bytes: Uint8Array, charset: string | undefined): Decoded {
  const named = charset === undefined || charset === '' ? undefined : decoderOf(charset);
  const plain =
    charset === undefined || /^"?(?:us-ascii|ascii|utf-?8|unknown-8bit|x-unknown)"?$/i.test(charset.trim());
  if (named !== undefined && !plain) return { text: named.decode(bytes) };
  const unknown = plain || charset === '' ? {} : { unknown: charset };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), ...unknown };
  } catch {
    return { text: new TextDecoder('windows-1250').decode(bytes), ...unknown };
  }
}

/** Text of the head of a mail that holds bytes beyond ASCII as they are. */
export const decodeRaw = (binary: string): string =>
  /[\u0080-\u00ff]/.test(binary) ? decodeBytes(bytesOf(binary), undefined).text : binary;
