import { sinceFirst } from '../clock-time.js';
import { newDraft } from '../draft.js';
import { readHeading } from '../heading.js';
import { defaultLimits } from '../limits.js';
import { type Line, splitLines } from '../lines.js';
import { wordsBeforeSpeaker } from '../problems.js';
import type { OpenReader, ReadItem } from '../reader.js';
import { spokenLine } from '../spoken-line.js';

const separator = /^\s*(?:-{3,}|={3,}|_{3,}|\*{3,}|(?:[-=*_] ){2,}[-=*_])\s*$/;
const title = /^#{1,6}\s+(.+?)\s*#*$/;

/**
 * Plain text: `Agent: …` and `Customer: …` in any of the known languages, times before or after the label, further
 * lines of a turn as they are. A line of --- or ===, or a `# id` heading, separates conversations.
 */
export const openText: OpenReader = (options) => {
  const lines = splitLines((options.limits ?? defaultLimits).line);
  const draft = newDraft(options, '\n');
  let since = sinceFirst();
  let strayReported = false;

  const close = (out: ReadItem[]): void => {
    out.push(...draft.close());
    since = sinceFirst();
    strayReported = false;
  };

  const stray = (line: number, out: ReadItem[]): void => {
    if (strayReported) return;
    strayReported = true;
    const file = options.file === undefined ? {} : { file: options.file };
    out.push({ kind: 'problem', problem: wordsBeforeSpeaker({ ...file, line }) });
  };

  const turn = (line: Line, out: ReadItem[]): void => {
    const heading = draft.empty ? readHeading(line.text, options.speakers) : undefined;
    const spoken = heading === undefined ? spokenLine(line.text, options.speakers) : undefined;
    if (heading !== undefined) {
      draft.describe(heading);
    } else if (spoken !== undefined) {
      const at = spoken.clock === undefined ? undefined : since(spoken.clock);
      draft.say(spoken.label, spoken.text, line.number, at);
    } else if (!draft.more(line.text)) {
      stray(line.number, out);
    }
  };

  const read = (line: Line, out: ReadItem[]): void => {
    const named = title.exec(line.text);
    if (line.cut) {
      draft.cut(line.number);
    } else if (separator.test(line.text)) {
      close(out);
    } else if (named !== null) {
      close(out);
      draft.describe({ id: (named[1] ?? '').slice(0, 200) });
    } else if (line.text.trim() !== '') {
      turn(line, out);
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
      out.push(...draft.finish());
      return out;
    },
  };
};
