import type { Outside } from '../../../src/cli/command.js';

export interface FakeOutside extends Outside {
  readonly out: () => string;
  readonly err: () => string;
  readonly left: () => readonly number[];
  readonly interrupt: () => void;
}

export interface FakeWorld {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** A world outside in memory: what is written is kept, and nothing leaves the process. */
export function fakeOutside({
  cwd = '/',
  env = {},
  stdin = '',
  isTTY = false,
  columns = 80,
}: FakeWorld = {}): FakeOutside {
  const written = { out: '', err: '' };
  const codes: number[] = [];
  const listeners = new Set<() => void>();
  const stream = (name: 'out' | 'err') => ({
    isTTY,
    columns,
    write: (text: string) => {
      written[name] += text;
      return true;
    },
    once: () => undefined,
    on: () => undefined,
  });
  return {
    cwd,
    env,
    stdin: {
      isTTY,
      async *[Symbol.asyncIterator]() {
        if (stdin !== '') yield stdin;
      },
    },
    stdout: stream('out'),
    stderr: stream('err'),
    now: () => new Date(0),
    onInterrupt: (callback) => {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
    leave: (code) => {
      codes.push(code);
    },
    out: () => written.out,
    err: () => written.err,
    left: () => codes,
    interrupt: () => {
      for (const callback of listeners) callback();
    },
  };
}
