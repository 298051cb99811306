import { stripControls } from '../../report/strip-controls.js';
import type { OutputStream } from '../command.js';

/** The one place that writes to the terminal. */
export interface Screen {
  /** Payload: standard output. Control characters are removed, colours kept. A newline is added. */
  readonly out: (text: string) => void;
  /** Payload as JSON on one line, every control character escaped. */
  readonly json: (value: unknown) => void;
  /** Payload that `safeJson` made, line breaks included: it is safe as it is. */
  readonly jsonLines: (text: string) => void;
  /** Everything that is not payload: standard error. A newline is added. */
  readonly note: (text: string) => void;
  /** Like `out`, without the newline. */
  readonly write: (text: string) => void;
  /** Resolves when standard output takes more; await it in long loops. */
  readonly ready: () => Promise<void>;
  /** Width of the output in columns, at least 20; 80 where it is no terminal. */
  readonly columns: () => number;
}

// Colours and weights only: a sequence that moves the cursor or sets a title never gets through.
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for
const styling = /(\u001b\[[0-9;]*m)/;

const risky = /[\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

function escapeRisky(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** JSON that is safe to show on a terminal and still means the same. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(risky, escapeRisky);
}

function safe(text: string): string {
  return text
    .split(styling)
    .map((part, index) => (index % 2 === 1 ? part : stripControls(part, { keep: ['\n', '\t'] })))
    .join('');
}

/** `leave` ends the program: 0 where nobody reads on, 2 where what it says can no longer be written. */
export function createScreen(
  stdout: OutputStream,
  stderr: OutputStream,
  leave: (code: 0 | 2) => void,
): Screen {
  let room = true;
  stderr.on('error', ({ code }) => {
    if (code === 'EPIPE') leave(0);
  });
  stdout.on('error', ({ code }) => {
    if (code === 'EPIPE') return leave(0);
    stderr.write(`FI113 standard output cannot be written (${code ?? 'unknown'})\n`);
    leave(2);
  });
  const put = (text: string): void => {
    room = stdout.write(text);
  };
  return {
    out: (text) => put(`${safe(text)}\n`),
    json: (value) => put(`${safeJson(value)}\n`),
    jsonLines: put,
    note: (text) => {
      stderr.write(`${safe(text)}\n`);
    },
    write: (text) => put(safe(text)),
    ready: () =>
      room
        ? Promise.resolve()
        : new Promise((resolve) => {
            stdout.once('drain', () => {
              room = true;
              resolve();
            });
          }),
    columns: () => Math.max(20, stdout.columns ?? stderr.columns ?? 80),
  };
}
