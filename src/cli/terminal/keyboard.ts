import { createInterface, type Key } from 'node:readline';
import { stripControls } from '../../report/strip-controls.js';
import type { Asker, AskOptions, Typed } from './asker.js';
import { createTypedAhead } from './typed-ahead.js';

/** Lines that arrive within this time of each other were pasted, not typed (milliseconds). */
const PASTE_GAP = 30;

/** Terminals that know bracketed paste say where a paste starts and ends. */
const BRACKETED_PASTE = { on: '\u001b[?2004h', off: '\u001b[?2004l' };

const CONTINUED = '… ';

/** No line is complete before Enter. */
const never = /(?!)/;

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

  let waiting: (Required<AskOptions> & { readonly give: (typed: Typed) => void }) | undefined;
  const ahead = createTypedAhead();
  let lines: string[] = [];
  let pasting = false;
  let pasted = false;
  let touched = false;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  const serve = (): void => {
    const typed = waiting && ahead.next(waiting);
    if (!waiting || !typed) return;
    const { give } = waiting;
    waiting = undefined;
    give(typed);
  };
  const deliver = (typed: Typed, whole = true): void => {
    ahead.add(typed, whole);
    serve();
  };
  const finish = (): void => {
    const text = lines.join('\n');
    const whole = pasted || lines.length > 1;
    lines = [];
    pasted = false;
    deliver({ kind: 'text', text: stripControls(text, { keep: ['\n', '\t'] }) }, whole);
  };
  const onLine = (typed: string): void => {
    clearTimeout(timer);
    const goesOn = typed.endsWith('\\');
    lines.push(goesOn ? typed.slice(0, -1) : typed);
    if (pasting || goesOn) {
      rl.setPrompt(options.continuation ?? CONTINUED);
      if (goesOn && !pasting) rl.prompt();
      return;
    }
    timer = setTimeout(finish, PASTE_GAP);
  };
  const answerAtOnce = (text: string, shown = text): void => {
    rl.write(null, { ctrl: true, name: 'u' });
    output.write(`${shown}\n`);
    deliver({ kind: 'text', text });
  };
  const onKey = (typed: string | undefined, key: Key): void => {
    if (key.name === 'paste-start') {
      pasting = true;
      pasted = true;
    }
    if (key.name === 'paste-end') pasting = false;
    if (!waiting || pasting || lines.length > 0) return;
    if (key.name === 'backspace' && !touched && waiting.backspace !== '') {
      answerAtOnce(waiting.backspace, '');
      return;
    }
    if (rl.line !== '') touched = true;
    if (typed === undefined || !rl.line.endsWith(typed)) return;
    const isKey = rl.line === typed && waiting.keys.includes(typed.toLowerCase());
    if (isKey || waiting.whole.test(rl.line)) answerAtOnce(rl.line);
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
    ask(prompt: string, { keys = [], whole = never, backspace = '' }: AskOptions = {}) {
      return new Promise((give) => {
        let prompted = false;
        waiting = {
          keys: keys.map((key) => key.toLowerCase()),
          whole,
          backspace,
          give: (typed) => {
            if (!prompted && typed.kind === 'text') output.write(`${prompt}${typed.text}\n`);
            give(typed);
          },
        };
        touched = false;
        const early = rl.line;
        if (early !== '' && lines.length === 0) {
          // Keys that were pressed before the question stood there.
          rl.setPrompt('');
          rl.write(null, { ctrl: true, name: 'u' });
          ahead.begin(early);
        }
        serve();
        if (!waiting) return;
        if (closed) return give({ kind: 'end' });
        prompted = true;
        rl.setPrompt(prompt);
        // What was typed since stays, with the cursor behind it.
        rl.prompt(true);
        const begun = ahead.takeBegun();
        if (begun !== '') rl.write(begun);
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
