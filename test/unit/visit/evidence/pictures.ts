import { bytesOf, joined, u32 } from '../../../../src/visit/evidence/bytes.js';
import { crc32 } from '../../../../src/visit/evidence/strip/crc.js';

const decoded = (base64: string): Uint8Array => Uint8Array.from(Buffer.from(base64, 'base64'));

/** Small pictures as a browser writes them. */
export const jpeg = decoded(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABh' +
    'Y3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' +
    'AAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAAB' +
    'UAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAA' +
    'AAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9Y' +
    'WVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAM' +
    'ZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcg' +
    'LikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09P' +
    'T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAADAAQDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAb/' +
    'xAAZEAEAAgMAAAAAAAAAAAAAAAAAAQIDEyH/xAAVAQEBAAAAAAAAAAAAAAAAAAADBv/EABoRAAEFAQAAAAAAAAAAAAAAAAIAAxMh' +
    'QQT/2gAMAwEAAhEDEQA/AIvNa2yegLPnAYhrE75lIV6v/9k=',
);
export const png = decoded(
  'iVBORw0KGgoAAAANSUhEUgAAAAQAAAADCAYAAAC09K7GAAAANklEQVR4ATTIMREAIAzF0FyFwIAeRCACEahABHKYipEPDJ3eJbYp' +
    'WlQNuhpTdsg4idD8jYjvBQAA//8tEkKqAAAABklEQVQDAOLQEAANX8W8AAAAAElFTkSuQmCC',
);
export const webp = decoded(
  'UklGRjICAABXRUJQVlA4WAoAAAAgAAAAAwAAAgAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABh' +
    'Y3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' +
    'AAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAAB' +
    'UAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAA' +
    'AAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9Y' +
    'WVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAM' +
    'ZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZWUDggRAAAADACAJ0BKgQAAwACgEIlsAJ0RwBkgALN' +
    'rLzEAP725wmO3/zmL1MBW//+lDmsF8//weLgn9pH8lyweoYoE5oWRtAVkAAA',
);
export const gif = decoded('R0lGODlhAgABAIAAAP8AAAAA/yH5BAAAAAAALAAAAAACAAEAAAICRAoAOw==');

/** What a phone writes of itself, of the place and the moment, with a preview; `orientation` as in EXIF. */
export function exif(orientation: number, preview = true): Uint8Array {
  const entry = (tag: number, type: number, count: number, value: number): Uint8Array => {
    const bytes = new Uint8Array(12);
    const view = new DataView(bytes.buffer);
    view.setUint16(0, tag, true);
    view.setUint16(2, type, true);
    view.setUint32(4, count, true);
    view.setUint32(8, value, true);
    return bytes;
  };
  return joined([
    bytesOf('II*\0'),
    Uint8Array.of(8, 0, 0, 0, 3, 0),
    entry(0x0110, 2, 10, 62),
    entry(0x0112, 3, 1, orientation),
    entry(0x8825, 4, 1, 72),
    Uint8Array.of(preview ? 90 : 0, 0, 0, 0),
    new Uint8Array(12),
    bytesOf('SecretCam\0'),
    bytesOf('56.9496N 24.1052E'),
  ]);
}

/** A JPEG with more segments behind its beginning, each as marker and content. */
export function jpegWith(...segments: readonly (readonly [number, Uint8Array])[]): Uint8Array {
  const made = segments.map(([marker, data]) =>
    joined([Uint8Array.of(0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff), data]),
  );
  return joined([jpeg.subarray(0, 2), ...made, jpeg.subarray(2)]);
}

export const exifSegment = (orientation: number): readonly [number, Uint8Array] => [
  0xe1,
  joined([bytesOf('Exif\0\0'), exif(orientation)]),
];

const bigEndian = (value: number): Uint8Array =>
  Uint8Array.of(value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff);

/** A PNG with more chunks behind its header. */
export function pngWith(...chunks: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const behindHeader = 8 + 25;
  const made = chunks.map(([kind, data]) => {
    const body = joined([bytesOf(kind), data]);
    return joined([bigEndian(data.length), body, bigEndian(crc32(body))]);
  });
  return joined([png.subarray(0, behindHeader), ...made, png.subarray(behindHeader)]);
}

/** A WebP with more chunks at its end; their flags are set. */
export function webpWith(...chunks: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const little = (value: number): Uint8Array => bigEndian(value).reverse();
  const made = chunks.map(([kind, data]) =>
    joined([bytesOf(kind), little(data.length), data, new Uint8Array(data.length % 2)]),
  );
  const whole = joined([webp, ...made]);
  whole.set(little(whole.length - 8), 4);
  whole[20] = (whole[20] ?? 0) | 0x0c;
  return whole;
}

/** The size that a RIFF file announces, bytes. */
export const riffSize = (bytes: Uint8Array): number => 8 + u32(bytes, 4, true);
