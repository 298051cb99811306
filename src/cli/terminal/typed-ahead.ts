import type { AskOptions, Typed } from './asker.js';

/** What answers without Enter: single keys, and what is complete by its form. */
export type AtOnce = Required<Pick<AskOptions, 'keys' | 'whole'>>;

/** The beginning of a text that is an answer without Enter, if it has one. */
export function answerAhead(text: string, { keys, whole }: AtOnce): string | undefined {
  const [first] = text;
  if (first !== undefined && keys.includes(first.toLowerCase())) return first;
  for (let end = 1; end <= Math.min(text.length, longest); end += 1) {
    if (whole.test(text.slice(0, end))) return text.slice(0, end);
  }
  return undefined;
}

/** Longer than any answer that is complete by its form. */
const longest = 12;

/** What was typed faster than it was asked for, in its order: whole lines, then the line that was begun. */
export interface TypedAhead {
  /** @param whole true where a line is one answer whatever its first key, as a pasted one is */
  readonly add: (typed: Typed, whole: boolean) => void;
  /** Keys of a line that is not ended yet. */
  readonly begin: (text: string) => void;
  /** The next answer; where its beginning answers without Enter, that, and the rest of the line stays. */
  readonly next: (atOnce: AtOnce) => Typed | undefined;
  /** The begun line, to be gone on with. */
  readonly takeBegun: () => string;
}

export function createTypedAhead(): TypedAhead {
  const queue: { readonly typed: Typed; readonly whole: boolean }[] = [];
  let begun = '';
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
    next(atOnce) {
      const head = queue.shift();
      if (!head) {
        const key = answerAhead(begun, atOnce);
        if (key === undefined) return undefined;
        begun = begun.slice(key.length);
        return { kind: 'text', text: key };
      }
      const { typed, whole } = head;
      if (typed.kind !== 'text' || whole) return typed;
      const key = answerAhead(typed.text, atOnce);
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
