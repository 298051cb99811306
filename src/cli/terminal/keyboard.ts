import { createInterface, type Key } from 'node:readline';
import { stripControls } from '../../report/strip-controls.js';
import type { Asker, AskOptions, Typed } from './asker.js';

/** Lines that arrive within this time of each other were pasted, not typed (milliseconds). */
const PASTE_GAP = 30;

/** Terminals that know bracketed paste say where a paste starts and ends. */
const BRACKETED_PASTE = { on: '\u001b[?2004h', off: '\u001b[?2004l' };

const CONTINUED = '… ';

export interface KeyboardOptions {
  /** Shown while a text of several lines is typed; default `… `. */
  readonly continuation?: string;
  /** Completions for what stands before the cursor, at Tab. */
  readonly complete?: (line: string) => readonly string[];
}

/**
 * Asks at a real terminal. A reply may have several lines: pasted ones stay together, and a line
 * that ends in a backslash goes on. Ctrl-C and Ctrl-D come back as values, so that the caller can
 * save and say good-bye.
 */
export function openKeyboard(options: KeyboardOptions = {}): Asker {
  const { stdin: input, stdout: output } = process;
  const rl = createInterface({
    input,
    output,
    terminal: true,
    historySize: 200,
    completer: (line: string) => [[...(options.complete?.(line) ?? [])], line],
  });
  output.write(BRACKETED_PASTE.on);

  let waiting: { readonly give: (typed: Typed) => void; readonly keys: readonly string[] } | undefined;
  const early: Typed[] = [];
  let lines: string[] = [];
  let pasting = false;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  const deliver = (typed: Typed): void => {
    const { give } = waiting ?? {};
    waiting = undefined;
    if (give) give(typed);
    else early.push(typed);
  };
  const finish = (): void => {
    const text = lines.join('\n');
    lines = [];
    deliver({ kind: 'text', text: stripControls(text, { keep: ['\n', '\t'] }) });
  };
  const onLine = (line: string): void => {
    clearTimeout(timer);
    const goesOn = line.endsWith('\\');
    lines.push(goesOn ? line.slice(0, -1) : line);
    if (pasting || goesOn) {
      rl.setPrompt(options.continuation ?? CONTINUED);
      if (goesOn && !pasting) rl.prompt();
      return;
    }
    timer = setTimeout(finish, PASTE_GAP);
  };
  const onKey = (typed: string | undefined, key: Key): void => {
    if (key.name === 'paste-start') pasting = true;
    if (key.name === 'paste-end') pasting = false;
    if (typed === undefined || pasting || lines.length > 0 || rl.line !== typed) return;
    if (waiting?.keys.includes(typed.toLowerCase()) !== true) return;
    rl.write(null, { ctrl: true, name: 'u' });
    output.write(`${typed}\n`);
    deliver({ kind: 'text', text: typed });
  };
  const onClose = (): void => {
    closed = true;
    if (timer !== undefined) clearTimeout(timer);
    if (lines.length > 0) finish();
    deliver({ kind: 'end' });
  };
  rl.on('line', onLine);
  rl.on('SIGINT', () => {
    lines = [];
    output.write('\n');
    deliver({ kind: 'interrupt' });
  });
  rl.on('close', onClose);
  input.on('keypress', onKey);

  return {
    ask(prompt: string, { keys = [] }: AskOptions = {}) {
      return new Promise((resolve) => {
        const next = early.shift();
        if (next) return resolve(next);
        if (closed) return resolve({ kind: 'end' });
        waiting = { give: resolve, keys: keys.map((key) => key.toLowerCase()) };
        rl.setPrompt(prompt);
        rl.prompt();
      });
    },
    close() {
      input.off('keypress', onKey);
      rl.off('close', onClose);
      clearTimeout(timer);
      output.write(BRACKETED_PASTE.off);
      rl.close();
    },
  };
}
