import { newDraft } from '../draft.js';
import { defaultLimits } from '../limits.js';
import { type Line, splitLines } from '../lines.js';
import { brokenCue, noSpeaker } from '../problems.js';
import type { Reader, ReaderOptions, ReadItem } from '../reader.js';
import { spokenLine } from '../spoken-line.js';
import { cueStart, decodeEntities, withoutTags } from './cue.js';

/** Words of one cue, with the speaker where the cue names one. */
export interface Spoken {
  readonly label?: string;
  readonly text: string;
}

export interface CaptionFormat {
  /** First lines of blocks that hold no cue. */
  readonly skipped: RegExp;
  /** Pulls speakers out of one line of a cue; markup and entities are dealt with afterwards. */
  readonly voices: (line: string) => readonly Spoken[];
}

/**
 * WebVTT and SRT are the same but for details: blocks between empty lines, each with an optional id, a line of
 * times and words. A cue that names nobody goes on with the speaker before it; one whose times cannot be read is reported and left out.
 */
export function captionReader(options: ReaderOptions, format: CaptionFormat): Reader {
  const lines = splitLines((options.limits ?? defaultLimits).line);
  const draft = newDraft(options, ' ');
  const place = (line: number) => (options.file === undefined ? { line } : { file: options.file, line });
  let state: 'between' | 'named' | 'words' | 'skipped' = 'between';
  let idLine = 0;
  let idText = '';
  let at = 0;
  let label: string | undefined;

  const say = (spoken: Spoken, line: number, out: ReadItem[]): void => {
    const text = decodeEntities(withoutTags(spoken.text)).trim();
    if (spoken.label !== undefined) label = decodeEntities(spoken.label).trim().slice(0, 200);
    if (text === '') return;
    if (label !== undefined) draft.say(label, text, line, at);
    else out.push({ kind: 'problem', problem: noSpeaker(place(line)) });
  };
  const words = (line: Line, out: ReadItem[]): void => {
    for (const voice of format.voices(line.text)) {
      const plain =
        voice.label === undefined ? spokenLine(withoutTags(voice.text), options.speakers) : undefined;
      say(plain === undefined ? voice : { label: plain.label, text: plain.text }, line.number, out);
    }
  };
  const startCue = (line: Line, out: ReadItem[]): void => {
    const start = cueStart(line.text);
    if (start === undefined) {
      out.push({ kind: 'problem', problem: brokenCue(place(line.number), line.text.trim().slice(0, 80)) });
      state = 'skipped';
      return;
    }
    at = start;
    state = 'words';
  };
  const orphan = (out: ReadItem[]): void => {
    if (state === 'named') out.push({ kind: 'problem', problem: brokenCue(place(idLine), idText) });
  };

  const read = (line: Line, out: ReadItem[]): void => {
    if (line.cut) {
      draft.cut(line.number);
      return;
    }
    const blank = line.text.trim() === '';
    const timed = line.text.includes('-->');
    if (blank) {
      orphan(out);
      state = 'between';
    } else if (state === 'between') {
      if (timed) startCue(line, out);
      else if (format.skipped.test(line.text)) state = 'skipped';
      else {
        state = 'named';
        idLine = line.number;
        idText = line.text.trim().slice(0, 80);
      }
    } else if (state === 'named') {
      if (timed) startCue(line, out);
      else {
        orphan(out);
        state = 'skipped';
      }
    } else if (state === 'words') {
      if (timed) startCue(line, out);
      else words(line, out);
    }
  };

  return {
    push(chunk) {
      const out: ReadItem[] = [];
      for (const line of lines.push(chunk)) read(line, out);
      return out;
    },
    end() {
      const out: ReadItem[] = [];
      for (const line of lines.end()) read(line, out);
      orphan(out);
      out.push(...draft.finish());
      return out;
    },
  };
}
