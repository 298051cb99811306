import { bytesOf, hasWord, joined, u16 } from '../bytes.js';
import { heldInTexts, orientationOnly, readExif } from './exif.js';
import { inOrder, mostParts, type Removed, type Stripped } from './stripped.js';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const COMMENT = 0xfe;
const APP = 0xe0;

const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/**
 * A JPEG without EXIF, XMP, IPTC, maker notes, comments, previews and whatever is behind its end. The colour profile
 * stays, and how the picture is turned. Layout: ITU-T T.81, annex B.
 *
 * @returns undefined where the file is cut off or damaged
 */
export function stripJpeg(bytes: Uint8Array): Stripped | undefined {
  const removed = new Set<Removed>();
  const heads: Uint8Array[] = [];
  const rest: Uint8Array[] = [];
  let orientation = 1;
  let frames = 0;
  let scans = 0;
  let at = 2;
  while (at < bytes.length) {
    if (bytes[at] !== 0xff || rest.length > mostParts) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === EOI) return frames > 0 && scans > 0 ? finished(at + 2) : undefined;
    const length = u16(bytes, at + 2);
    const end = at + 2 + length;
    if (marker < 0xc0 || (marker >= 0xd0 && marker <= SOI) || length < 2 || end > bytes.length)
      return undefined;
    const segment = bytes.subarray(at, end);
    const data = bytes.subarray(at + 4, end);
    at = end;
    if (marker === COMMENT) note(['texts']);
    else if (marker >= APP && marker <= APP + 15) application(marker - APP, segment, data);
    else rest.push(segment);
    if (isFrame(marker)) {
      if (length < 11 || u16(data, 3) === 0) return undefined;
      frames += 1;
    }
    if (marker === SOS) {
      const after = endOfScan(bytes, end);
      rest.push(bytes.subarray(end, after));
      at = after;
      scans += 1;
    }
  }
  return undefined;

  function note(what: readonly Removed[]): void {
    for (const each of what) removed.add(each);
  }

  function application(number: number, segment: Uint8Array, data: Uint8Array): void {
    if (number === 0 && hasWord(data, 'JFIF\0') && data.length >= 14) heads.push(plainJfif(data));
    else if (number === 2 && hasWord(data, 'ICC_PROFILE\0')) rest.push(segment);
    // Without this segment the colours of some pictures are wrong.
    else if (number === 14 && hasWord(data, 'Adobe') && data.length >= 12)
      rest.push(segmentOf(14, data.subarray(0, 12)));
    else if (number === 1 && hasWord(data, 'Exif\0')) {
      const exif = readExif(data.subarray(6));
      orientation = exif.orientation;
      note(exif.holds);
    } else if (number === 0) note(['preview']);
    else note(number === 1 || number === 13 ? heldInTexts(data) : ['camera']);
  }

  function plainJfif(data: Uint8Array): Uint8Array {
    if (data[12] !== 0 || data[13] !== 0) note(['preview']);
    return segmentOf(0, joined([data.subarray(0, 12), Uint8Array.of(0, 0)]));
  }

  function finished(end: number): Stripped {
    if (end < bytes.length) note(['appended']);
    const turned =
      orientation === 1 ? [] : [segmentOf(1, joined([bytesOf('Exif\0\0'), orientationOnly(orientation)]))];
    const parts = [bytes.subarray(0, 2), ...heads, ...turned, ...rest, Uint8Array.of(0xff, EOI)];
    return { bytes: joined(parts), removed: inOrder(removed) };
  }
}

function segmentOf(number: number, data: Uint8Array): Uint8Array {
  const length = data.length + 2;
  return joined([Uint8Array.of(0xff, APP + number, length >> 8, length & 0xff), data]);
}

/** Behind the image data of a scan: the next marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at !== -1) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
    at = bytes.indexOf(0xff, at + (next === 0xff ? 1 : 2));
  }
  return bytes.length;
}
