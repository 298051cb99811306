/** One value of a JSON document cut out of a stream, still as text. */
export interface JsonPiece {
  readonly text: string;
  /** Line it begins on, from 1. */
  readonly line: number;
  /** Longer than the limit; `text` is empty. */
  readonly cut: boolean;
}

export interface JsonPieces {
  push(chunk: string): readonly JsonPiece[];
  /** What is left unfinished, if anything. */
  end(): readonly JsonPiece[];
}

/**
 * Cuts the objects of a stream apart by counting brackets outside strings: one object, several in a row, or the
 * elements of one array. What stands between them (commas, the array's brackets) is skipped. Holds one object at a time.
 */
export function cutObjects(limit: number): JsonPieces {
  let held = '';
  let cut = false;
  let depth = 0;
  let inString = false;
  let escaped = false;
  let line = 1;
  let begun = 1;

  const piece = (): JsonPiece => {
    const done = { text: cut ? '' : held, line: begun, cut };
    held = '';
    cut = false;
    return done;
  };
  const hold = (text: string): void => {
    if (cut) return;
    if (held.length + text.length > limit) {
      held = '';
      cut = true;
    } else held += text;
  };

  return {
    push(chunk) {
      const pieces: JsonPiece[] = [];
      let from = 0;
      for (let at = 0; at < chunk.length; at += 1) {
        const code = chunk.charCodeAt(at);
        if (code === 0x0a) line += 1;
        if (inString) {
          if (escaped) escaped = false;
          else if (code === 0x5c) escaped = true;
          else if (code === 0x22) inString = false;
        } else if (code === 0x22) {
          inString = depth > 0;
        } else if (code === 0x7b || (code === 0x5b && depth > 0)) {
          if (depth === 0) {
            from = at;
            begun = line;
          }
          depth += 1;
        } else if ((code === 0x7d || code === 0x5d) && depth > 0) {
          depth -= 1;
          if (depth === 0) {
            hold(chunk.slice(from, at + 1));
            pieces.push(piece());
            from = at + 1;
          }
        }
      }
      if (depth > 0) hold(chunk.slice(from));
      return pieces;
    },
    end() {
      return depth > 0 ? [piece()] : [];
    },
  };
}
