import type { Typed } from './asker.js';

/** What was typed faster than it was asked for, in its order: whole lines, then the line that was begun. */
export interface TypedAhead {
  /** @param whole true where a line is one answer whatever its first key, as a pasted one is */
  readonly add: (typed: Typed, whole: boolean) => void;
  /** Keys of a line that is not ended yet. */
  readonly begin: (text: string) => void;
  /** The next answer; where its first key answers by itself, that key, and the rest of the line stays. */
  readonly next: (keys: readonly string[]) => Typed | undefined;
  /** The begun line, to be gone on with. */
  readonly takeBegun: () => string;
}

export function createTypedAhead(): TypedAhead {
  const queue: { readonly typed: Typed; readonly whole: boolean }[] = [];
  let begun = '';
  const firstKey = (text: string, keys: readonly string[]): string | undefined => {
    const [first] = text;
    return first !== undefined && keys.includes(first.toLowerCase()) ? first : undefined;
  };
  return {
    add(typed, whole) {
      // The line went on where its first keys had already been taken off.
      const all = typed.kind === 'text' && begun !== '' ? { ...typed, text: begun + typed.text } : typed;
      queue.push({ typed: all, whole });
      begun = '';
    },
    begin: (text) => {
      begun += text;
    },
    next(keys) {
      const head = queue.shift();
      if (!head) {
        const key = firstKey(begun, keys);
        if (key === undefined) return undefined;
        begun = begun.slice(key.length);
        return { kind: 'text', text: key };
      }
      const { typed, whole } = head;
      if (typed.kind !== 'text' || whole) return typed;
      const key = firstKey(typed.text, keys);
      if (key === undefined) return typed;
      const rest = typed.text.slice(key.length);
      if (rest !== '') queue.unshift({ typed: { kind: 'text', text: rest }, whole: false });
      return { kind: 'text', text: key };
    },
    takeBegun() {
      const text = begun;
      begun = '';
      return text;
    },
  };
}
