import type { OpenReader } from '../reader.js';
import { captionReader, type Spoken } from './captions.js';

const voice = /<v(?:\.[^\s>]*)?[ \t]+([^>]*)>/gi;

/** `<v Agent>Hello</v>`; the closing tag may be missing and several people may speak in one line. */
function voices(line: string): readonly Spoken[] {
  const spoken: Spoken[] = [];
  let label: string | undefined;
  let from = 0;
  for (const found of line.matchAll(voice)) {
    const between = line.slice(from, found.index);
    if (between.trim() !== '')
      spoken.push(label === undefined ? { text: between } : { label, text: between });
    label = found[1] ?? '';
    from = found.index + found[0].length;
  }
  const rest = line.slice(from);
  spoken.push(label === undefined ? { text: rest } : { label, text: rest });
  return spoken;
}

/** WebVTT: NOTE, STYLE and REGION blocks are left out, cues of one speaker in a row are one turn. */
export const openWebVtt: OpenReader = (options) =>
  captionReader(options, { skipped: /^(?:WEBVTT|NOTE|STYLE|REGION)(?:\s|$)/, voices });
