import { bytesOf, joined, letters, u32 } from '../bytes.js';
import { heldInTexts, orientationOnly, readExif } from './exif.js';
import { inOrder, mostParts, type Removed, type Stripped } from './stripped.js';

const EXIF_FLAG = 0x08;
const XMP_FLAG = 0x04;
/** Place, size, time and flags of a frame of an animation, bytes. */
const FRAME_HEAD = 16;

interface Chunk {
  readonly kind: string;
  readonly data: Uint8Array;
}

/**
 * A WebP with nothing but the picture, its colours and how it is turned. Layout: RFC 9649, section 2.
 *
 * @returns undefined where the file is cut off or damaged
 */
export function stripWebp(bytes: Uint8Array): Stripped | undefined {
  const end = 8 + u32(bytes, 4, true);
  if (end > bytes.length || end < 20) return undefined;
  const chunks = chunksIn(bytes.subarray(12, end));
  if (!chunks?.some(({ kind }) => kind === 'VP8 ' || kind === 'VP8L' || kind === 'ANMF')) return undefined;
  const removed = new Set<Removed>(end < bytes.length ? ['appended'] : []);
  let orientation = 1;
  for (const { kind, data } of chunks) {
    if (kind !== 'EXIF') continue;
    const exif = readExif(letters(data, 0, 6) === 'Exif\0\0' ? data.subarray(6) : data);
    orientation = exif.orientation;
    for (const each of exif.holds) removed.add(each);
  }
  const kept: Chunk[] = [];
  for (const chunk of chunks) {
    const cleaned = cleanChunk(chunk);
    if (cleaned === 'damaged') return undefined;
    if (cleaned) kept.push(cleaned);
  }
  if (orientation !== 1) kept.push({ kind: 'EXIF', data: orientationOnly(orientation) });
  const body = joined([bytesOf('WEBP'), ...kept.map(written)]);
  return { bytes: joined([bytesOf('RIFF'), number(body.length), body]), removed: inOrder(removed) };

  function cleanChunk({ kind, data }: Chunk): Chunk | 'damaged' | undefined {
    switch (kind) {
      case 'VP8 ':
      case 'VP8L':
      case 'ALPH':
      case 'ICCP':
      case 'ANIM':
        return { kind, data };
      case 'VP8X':
        return data.length < 10 ? 'damaged' : { kind, data: withFlags(data, orientation !== 1) };
      case 'ANMF': {
        const inside = data.length < FRAME_HEAD ? undefined : chunksIn(data.subarray(FRAME_HEAD));
        if (!inside) return 'damaged';
        const image = inside.filter((each) => ['VP8 ', 'VP8L', 'ALPH'].includes(each.kind));
        if (image.length < inside.length) removed.add('texts');
        return { kind, data: joined([data.subarray(0, FRAME_HEAD), ...image.map(written)]) };
      }
      case 'EXIF':
        return undefined;
      default:
        for (const each of heldInTexts(data)) removed.add(each);
        return undefined;
    }
  }
}

/** All chunks, or undefined where one reaches past the end. */
function chunksIn(bytes: Uint8Array): readonly Chunk[] | undefined {
  const chunks: Chunk[] = [];
  let at = 0;
  while (at + 8 <= bytes.length) {
    const size = u32(bytes, at + 4, true);
    if (at + 8 + size > bytes.length || chunks.length > mostParts) return undefined;
    chunks.push({ kind: letters(bytes, at, 4), data: bytes.subarray(at + 8, at + 8 + size) });
    at += 8 + size + (size % 2);
  }
  return chunks;
}

function withFlags(data: Uint8Array, turned: boolean): Uint8Array {
  const changed = Uint8Array.from(data.subarray(0, 10));
  changed[0] = ((changed[0] ?? 0) & ~(EXIF_FLAG | XMP_FLAG)) | (turned ? EXIF_FLAG : 0);
  return changed;
}

function written({ kind, data }: Chunk): Uint8Array {
  return joined([bytesOf(kind), number(data.length), data, new Uint8Array(data.length % 2)]);
}

function number(value: number): Uint8Array {
  return Uint8Array.of(value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, value >>> 24);
}
