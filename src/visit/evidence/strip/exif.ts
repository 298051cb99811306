import { hasWord, placeOf, u16, u32 } from '../bytes.js';
import type { Removed } from './stripped.js';

const ORIENTATION = 0x0112;
const GPS = 0x8825;
const ENTRY = 12;

export interface ExifFacts {
  /** 1–8 as in EXIF; 1 is upright. */
  readonly orientation: number;
  readonly holds: readonly Removed[];
}

/**
 * What matters of EXIF data (a TIFF block). Broken data holds something of the camera and stands upright.
 */
export function readExif(tiff: Uint8Array): ExifFacts {
  const little = hasWord(tiff, 'II*\0');
  const holds: Removed[] = ['camera'];
  let orientation = 1;
  if (!little && !hasWord(tiff, 'MM\0*')) return { orientation, holds };
  const start = u32(tiff, 4, little);
  // A count past the end reads zeros; the loop ends with the data.
  const count = Math.min(u16(tiff, start, little), Math.floor(Math.max(0, tiff.length - start) / ENTRY));
  for (let index = 0; index < count; index += 1) {
    const at = start + 2 + index * ENTRY;
    const tag = u16(tiff, at, little);
    if (tag === GPS) holds.push('place');
    if (tag === ORIENTATION) {
      const value = u16(tiff, at + 8, little);
      if (value >= 1 && value <= 8) orientation = value;
    }
  }
  if (u32(tiff, start + 2 + count * ENTRY, little) !== 0) holds.push('preview');
  return { orientation, holds };
}

/** EXIF data (a TIFF block) that says nothing but how the picture is turned. */
export function orientationOnly(orientation: number): Uint8Array {
  return Uint8Array.from([
    ...[0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8],
    ...[0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
    ...[0, 0, 0, 0],
  ]);
}

/** What texts of a picture hold: places can stand in them too. */
export function heldInTexts(bytes: Uint8Array): readonly Removed[] {
  return placeOf(bytes, 'GPS') === -1 ? ['texts'] : ['texts', 'place'];
}
