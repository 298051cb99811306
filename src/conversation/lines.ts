/** One line of a file, without its end. */
export interface Line {
  readonly text: string;
  /** From 1. */
  readonly number: number;
  /** The line was longer than the limit; `text` holds only its beginning. */
  readonly cut: boolean;
}

/** How much of a line that is too long is kept, in UTF-16 units: enough to recognise it by. */
const keptOfCut = 200;

export interface LineSplitter {
  push(chunk: string): readonly Line[];
  end(): readonly Line[];
}

/**
 * Cuts text that arrives in chunks of any size into lines. LF, CRLF and CR end a line; a byte order mark at
 * the very beginning is dropped. Holds at most `limit` UTF-16 units of an unfinished line.
 */
export function splitLines(limit: number): LineSplitter {
  let held = '';
  let cut = false;
  let number = 1;
  let atStart = true;
  let skipLineFeed = false;

  const hold = (piece: string): void => {
    if (cut) return;
    if (held.length + piece.length > limit) {
      held = (held + piece.slice(0, keptOfCut)).slice(0, keptOfCut);
      cut = true;
    } else {
      held += piece;
    }
  };
  const finish = (): Line => {
    const line = { text: held, number, cut };
    held = '';
    cut = false;
    number += 1;
    return line;
  };

  return {
    push(chunk) {
      if (chunk === '') return [];
      let text = chunk;
      if (atStart) {
        atStart = false;
        if (text.startsWith('\ufeff')) text = text.slice(1);
      }
      if (skipLineFeed && text.startsWith('\n')) text = text.slice(1);
      if (text !== '') skipLineFeed = text.endsWith('\r');
      else if (chunk === '\n') skipLineFeed = false;
      if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
      const lines: Line[] = [];
      let from = 0;
      for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
        hold(text.slice(from, end));
        lines.push(finish());
        from = end + 1;
      }
      if (from < text.length) hold(text.slice(from));
      return lines;
    },
    end() {
      return held === '' && !cut ? [] : [finish()];
    },
  };
}
