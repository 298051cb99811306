import { cueStart } from './readers/cue.js';
import type { Format } from './readers/registry.js';

/** How much of the beginning is enough to recognise a format by, in UTF-16 units. */
export const enoughToRecognise = 4096;

/** Recognises the format by the beginning of the content; names of files are not asked. */
export function recognise(beginning: string): Format {
  const text = beginning.replace(/^\ufeff/, '').trimStart();
  if (/^WEBVTT(?:[ \t\r\n]|$)/.test(text)) return 'vtt';
  // "[10:02] Agent: …" also begins with a bracket.
  if (/^\{\s*(?:"|\}|$)/.test(text) || /^\[\s*(?:\{|\]|$)/.test(text)) return 'jsonl';
  const first = text.split(/\r\n?|\n/, 6);
  const timed = first.findIndex((line) => cueStart(line) !== undefined);
  return timed === 0 || (timed === 1 && /^\d+\s*$/.test(first[0] ?? '')) ? 'srt' : 'text';
}
