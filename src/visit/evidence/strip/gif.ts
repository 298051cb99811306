import { hasWord, joined, u16 } from '../bytes.js';
import { inOrder, mostParts, type Removed, type Stripped } from './stripped.js';

const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;
const TIMING = 0xf9;
const APPLICATION = 0xff;

/**
 * A GIF without comments and what programs wrote beside the pictures. Layout: GIF89a specification.
 *
 * @returns undefined where the file is cut off or damaged
 */
export function stripGif(bytes: Uint8Array): Stripped | undefined {
  const removed = new Set<Removed>();
  let at = 13 + tableSize(bytes[10] ?? 0);
  if (at > bytes.length || u16(bytes, 6, true) === 0) return undefined;
  const parts = [bytes.subarray(0, at)];
  let images = 0;
  while (at < bytes.length) {
    const kind = bytes[at];
    if (kind === TRAILER) {
      if (at + 1 < bytes.length) removed.add('appended');
      parts.push(Uint8Array.of(TRAILER));
      return images > 0 ? { bytes: joined(parts), removed: inOrder(removed) } : undefined;
    }
    const head = kind === IMAGE ? 11 + tableSize(bytes[at + 9] ?? 0) : 2;
    const end = kind === IMAGE || kind === EXTENSION ? endOfBlocks(bytes, at + head) : undefined;
    if (end === undefined || parts.length > mostParts) return undefined;
    const label = bytes[at + 1];
    const loops =
      label === APPLICATION &&
      (hasWord(bytes, 'NETSCAPE2.0', at + 3) || hasWord(bytes, 'ANIMEXTS1.0', at + 3));
    if (kind === IMAGE || label === TIMING || loops) parts.push(bytes.subarray(at, end));
    else removed.add('texts');
    if (kind === IMAGE) images += 1;
    at = end;
  }
  return undefined;
}

/** Bytes of the colour table that a flag byte announces. */
function tableSize(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

/** Behind a row of blocks that each say their length and end with an empty one. */
function endOfBlocks(bytes: Uint8Array, from: number): number | undefined {
  let at = from;
  while (at < bytes.length) {
    const length = bytes[at] ?? 0;
    at += 1 + length;
    if (length === 0) return at;
  }
  return undefined;
}
