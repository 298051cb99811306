import { stripVTControlCharacters } from 'node:util';
import { spawn } from '@lydell/node-pty';

export interface Terminal {
  /** Resolves when the text has appeared since the last wait; rejects with what is on the screen after `ms`. */
  waitFor(text: string | RegExp, ms?: number): Promise<void>;
  type(keys: string): void;
  kill(signal: string): void;
  /** Everything printed so far, without control sequences. */
  readonly screen: () => string;
  readonly exit: Promise<{ readonly code: number; readonly signal: number | undefined }>;
}

export interface TerminalOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly columns?: number;
}

/** Runs a Node program in a real pseudo-terminal. */
export function openTerminal(script: string, args: readonly string[], options: TerminalOptions): Terminal {
  const pty = spawn(process.execPath, [script, ...args], {
    name: 'xterm-256color',
    cols: options.columns ?? 90,
    rows: 40,
    cwd: options.cwd,
    env: { ...process.env, NO_COLOR: '1', SHOPTALK_LANG: 'en', ...options.env },
  });
  let printed = '';
  let seen = 0;
  const watchers = new Set<() => void>();
  pty.onData((data) => {
    printed += data;
    for (const watch of watchers) watch();
  });
  const exit = new Promise<{ code: number; signal: number | undefined }>((resolve) => {
    pty.onExit(({ exitCode, signal }) => resolve({ code: exitCode, signal }));
  });
  const screen = (): string => stripVTControlCharacters(printed).replace(/\r/g, '');

  return {
    screen,
    exit,
    type: (keys) => pty.write(keys),
    kill: (signal) => pty.kill(signal),
    waitFor(text, ms = 20_000) {
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          watchers.delete(look);
          reject(new Error(`"${String(text)}" did not appear. On the screen:\n${screen().slice(seen)}`));
        }, ms);
        const look = (): void => {
          const fresh = screen().slice(seen);
          const found = typeof text === 'string' ? fresh.indexOf(text) : fresh.search(text);
          if (found === -1) return;
          const length = typeof text === 'string' ? text.length : (text.exec(fresh)?.[0].length ?? 0);
          seen += found + length;
          clearTimeout(timer);
          watchers.delete(look);
          resolve();
        };
        watchers.add(look);
        look();
      });
    },
  };
}
