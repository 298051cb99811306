import { looksLikeMail } from '../../conversation/mail/recognise-mail.js';
import { hasWord, letters, placeOf, u16 } from './bytes.js';
import type { EvidenceType } from './evidence-type.js';

/** What a file is by its content; its name is never looked at. */
export type Recognised = EvidenceType | 'heic' | 'video' | 'unknown';

/** The beginning in which the mark of a PDF may stand, bytes. */
const PDF_WITHIN = 1024;
/** Enough of a text to tell a mail by, bytes. */
const MAIL_WITHIN = 4096;

export function recogniseEvidence(bytes: Uint8Array): Recognised {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg';
  if (hasWord(bytes, '\u0089PNG\r\n\u001a\n')) return 'image/png';
  if (hasWord(bytes, 'GIF87a') || hasWord(bytes, 'GIF89a')) return 'image/gif';
  if (hasWord(bytes, 'RIFF')) {
    if (hasWord(bytes, 'WEBP', 8)) return 'image/webp';
    return hasWord(bytes, 'WAVE', 8) ? 'audio/wav' : 'unknown';
  }
  if (hasWord(bytes, 'ftyp', 4)) return ofBoxes(bytes);
  if (hasWord(bytes, 'OggS')) return 'audio/ogg';
  if (hasWord(bytes, 'ID3') || isAudioFrame(bytes)) return 'audio/mpeg';
  if (placeOf(bytes.subarray(0, PDF_WITHIN), '%PDF-') !== -1) return 'application/pdf';
  return isText(bytes) ? ofText(bytes) : 'unknown';
}

const pictureBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1', 'avif', 'avis'];
const audioBrands = ['M4A ', 'M4B ', 'isom', 'iso2', 'mp41', 'mp42', '3gp4', '3gp5', '3gp6', 'dash'];

/** Files made of boxes: pictures of phones, recordings, films. The brand alone does not tell sound from film. */
function ofBoxes(bytes: Uint8Array): Recognised {
  const brand = letters(bytes, 8, 4);
  if (pictureBrands.includes(brand)) return 'heic';
  for (let at = placeOf(bytes, 'hdlr'); at !== -1; at = placeOf(bytes, 'hdlr', at + 4)) {
    if (hasWord(bytes, 'vide', at + 12)) return 'video';
  }
  if (brand === 'qt  ') return 'video';
  return audioBrands.includes(brand) ? 'audio/mp4' : 'unknown';
}

/** The head of an MPEG audio frame: no reserved layer, bit rate or sampling rate. */
function isAudioFrame(bytes: Uint8Array): boolean {
  const head = u16(bytes, 0);
  const rates = bytes[2] ?? 0xff;
  if ((head & 0xffe0) !== 0xffe0 || (head & 0x18) === 0x08 || (head & 0x06) === 0) return false;
  return rates >> 4 !== 0xf && rates >> 4 !== 0 && (rates & 0x0c) !== 0x0c;
}

/** No control characters but those of lines and tabs; the encoding does not matter. */
function isText(bytes: Uint8Array): boolean {
  return bytes.length > 0 && bytes.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

function ofText(bytes: Uint8Array): Recognised {
  return looksLikeMail(letters(bytes, 0, MAIL_WITHIN)) ? 'message/rfc822' : 'text/plain';
}
