import { bytesOf, joined, letters, u32 } from '../bytes.js';
import { crc32 } from './crc.js';
import { heldInTexts, orientationOnly, readExif } from './exif.js';
import { inOrder, mostParts, type Removed, type Stripped } from './stripped.js';

const SIGNATURE = 8;

/** What is needed to show the picture, and its animation, as it was. Everything else goes. */
const kept = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(
    ' ',
  ),
);

/**
 * A PNG with nothing but the picture, its colours and how it is turned. Layout: PNG specification, third edition.
 *
 * @returns undefined where the file is cut off or damaged
 */
export function stripPng(bytes: Uint8Array): Stripped | undefined {
  const removed = new Set<Removed>();
  const before: Uint8Array[] = [bytes.subarray(0, SIGNATURE)];
  const after: Uint8Array[] = [];
  let orientation = 1;
  let at = SIGNATURE;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + u32(bytes, at);
    if (end > bytes.length || after.length > mostParts) return undefined;
    const kind = letters(bytes, at + 4, 4);
    const chunk = bytes.subarray(at, end);
    const data = bytes.subarray(at + 8, end - 4);
    if (at === SIGNATURE && !isHeader(kind, data)) return undefined;
    if (kept.has(kind)) {
      if (crc32(bytes.subarray(at + 4, end - 4)) !== u32(bytes, end - 4)) return undefined;
      (kind === 'IDAT' || after.length > 0 ? after : before).push(chunk);
    } else if (!/^[a-z][A-Za-z]{3}$/.test(kind)) return undefined;
    else if (kind === 'eXIf') {
      const exif = readExif(data);
      orientation = exif.orientation;
      for (const each of exif.holds) removed.add(each);
    } else
      for (const each of /^[tiz]TXt$/i.test(kind) ? heldInTexts(data) : ['camera' as const])
        removed.add(each);
    at = end;
    if (kind === 'IEND') return after.length > 1 ? finished(at) : undefined;
  }
  return undefined;

  function finished(end: number): Stripped {
    if (end < bytes.length) removed.add('appended');
    const turned = orientation === 1 ? [] : [chunkOf('eXIf', orientationOnly(orientation))];
    return { bytes: joined([...before, ...turned, ...after]), removed: inOrder(removed) };
  }
}

function isHeader(kind: string, data: Uint8Array): boolean {
  return kind === 'IHDR' && data.length === 13 && u32(data, 0) > 0 && u32(data, 4) > 0;
}

function chunkOf(kind: string, data: Uint8Array): Uint8Array {
  const body = joined([bytesOf(kind), data]);
  const number = (value: number): Uint8Array =>
    Uint8Array.of(value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff);
  return joined([number(data.length), body, number(crc32(body))]);
}
