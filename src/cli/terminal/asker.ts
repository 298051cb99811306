/** What came back from a question: words, a wish to stop (Ctrl-C), or the end of the input. */
export type Typed =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'interrupt' }
  | { readonly kind: 'end' };

export interface AskOptions {
  /** Single keys that answer at once, without Enter, when they are the first thing typed. */
  readonly keys?: readonly string[];
  /** An answer that is complete without Enter once the line matches it as a whole, such as four digits for a time. */
  readonly whole?: RegExp;
  /** What Backspace stands for where nothing was typed yet; without it, it does nothing there. */
  readonly backspace?: string;
}

/** Asks one question after another: the keyboard, lines from a pipe, or a script in a test. */
export interface Asker {
  ask(prompt: string, options?: AskOptions): Promise<Typed>;
  close(): void;
}

/** Takes each answer from the next line of a text, without showing prompts. */
export function askLines(lines: AsyncIterable<string>): Asker {
  const iterator = lines[Symbol.asyncIterator]();
  return {
    async ask() {
      const next = await iterator.next();
      return next.done === true ? { kind: 'end' } : { kind: 'text', text: next.value };
    },
    close: () => {},
  };
}
