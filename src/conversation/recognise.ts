import { looksLikeCsv } from './csv/header.js';
import type { Format } from './formats.js';
import { looksLikeMail } from './mail/recognise-mail.js';
import { cueStart } from './readers/cue.js';

/** How much of the beginning is enough to recognise a format by, in UTF-16 units. */
export const enoughToRecognise = 4096;

/**
 * Recognises the format by the beginning of the content; names of files are not asked. Which kind of JSON it is,
 * each record tells by its keys.
 */
export function recognise(beginning: string): Format {
  const text = beginning.replace(/^\ufeff/, '').trimStart();
  if (/^WEBVTT(?:[ \t\r\n]|$)/.test(text)) return 'vtt';
  // "[10:02] Agent: …" also begins with a bracket.
  if (/^\{\s*(?:"|\}|$)/.test(text) || /^\[\s*(?:\{|\]|$)/.test(text)) return 'json';
  const first = text.split(/\r\n?|\n/, 6);
  const timed = first.findIndex((line) => cueStart(line) !== undefined);
  if (timed === 0 || (timed === 1 && /^\d+\s*$/.test(first[0] ?? ''))) return 'srt';
  if (looksLikeMail(text)) return 'eml';
  return looksLikeCsv(text) ? 'csv' : 'text';
}
