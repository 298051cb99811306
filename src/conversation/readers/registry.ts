import type { OpenReader } from '../reader.js';
import { openJsonLines } from './json-lines.js';
import { openSrt } from './srt.js';
import { openText } from './text.js';
import { openWebVtt } from './web-vtt.js';

/** Formats of transcripts, as `--format` names them. */
export const formats = ['text', 'vtt', 'srt', 'jsonl'] as const;

export type Format = (typeof formats)[number];

/** A format without its reader does not compile. */
export const readers: Readonly<Record<Format, OpenReader>> = {
  text: openText,
  vtt: openWebVtt,
  srt: openSrt,
  jsonl: openJsonLines,
};
