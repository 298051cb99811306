import type { EvidenceType } from './evidence-type.js';
import { recogniseEvidence } from './recognise.js';
import { stripGif } from './strip/gif.js';
import { stripJpeg } from './strip/jpeg.js';
import { stripPng } from './strip/png.js';
import type { Removed, Stripped } from './strip/stripped.js';
import { stripWebp } from './strip/webp.js';

/** Why a file is not taken as evidence. */
export type EvidenceFault =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly size: number; readonly most: number }
  /** No kind of file that is taken; `heic` and `video` have remedies of their own. */
  | { readonly kind: 'unknown' | 'heic' | 'video' }
  | { readonly kind: 'damaged'; readonly type: EvidenceType };

/** A file that can be kept. */
export interface CleanEvidence {
  readonly bytes: Uint8Array;
  readonly type: EvidenceType;
  /** What was taken out; empty where there was nothing, and for everything but pictures. */
  readonly removed: readonly Removed[];
}

type Strip = (bytes: Uint8Array) => Stripped | undefined;

const strips: Readonly<Partial<Record<EvidenceType, Strip>>> = {
  'image/jpeg': stripJpeg,
  'image/png': stripPng,
  'image/webp': stripWebp,
  'image/gif': stripGif,
};

/** What a programme allows where it does not say otherwise, megabytes (of 10^6 bytes). */
export const defaultEvidenceMb = 20;

/**
 * Recognises a file by its content and takes out of pictures what identifies people and places, leaving the image data
 * as it is, byte for byte. Recordings, PDF files and texts stay as they are. Takes time linear in the size.
 *
 * @param most largest size allowed, bytes
 */
export function cleanEvidence(
  bytes: Uint8Array,
  most: number,
):
  | { readonly ok: true; readonly value: CleanEvidence }
  | { readonly ok: false; readonly fault: EvidenceFault } {
  if (bytes.length === 0) return { ok: false, fault: { kind: 'empty' } };
  if (bytes.length > most) return { ok: false, fault: { kind: 'too-large', size: bytes.length, most } };
  const type = recogniseEvidence(bytes);
  if (type === 'heic' || type === 'video' || type === 'unknown') return { ok: false, fault: { kind: type } };
  const strip = strips[type];
  if (!strip) return { ok: true, value: { bytes, type, removed: [] } };
  const stripped = strip(bytes);
  return stripped
    ? { ok: true, value: { ...stripped, type } }
    : { ok: false, fault: { kind: 'damaged', type } };
}
