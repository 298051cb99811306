import type { Key } from 'node:readline';
import { emitKeypressEvents } from 'node:readline';

export type Leaving = 'quit' | 'interrupt';

export interface QuitKeys {
  /** Resolves when the person wants to leave: with q, or with Ctrl-C. */
  readonly left: Promise<Leaving>;
  close(): void;
}

/** Listens for q and Ctrl-C at a terminal; the terminal is as it was once it is closed. */
export function waitForQuit(): QuitKeys {
  const { stdin } = process;
  let leave: (how: Leaving) => void = () => undefined;
  const left = new Promise<Leaving>((resolve) => {
    leave = resolve;
  });
  const onKey = (_typed: string | undefined, key: Key): void => {
    if (key.ctrl === true && key.name === 'c') leave('interrupt');
    else if (key.name === 'q' || (key.ctrl === true && key.name === 'd')) leave('quit');
  };
  emitKeypressEvents(stdin);
  stdin.setRawMode?.(true);
  stdin.on('keypress', onKey);
  stdin.resume();
  return {
    left,
    close() {
      stdin.off('keypress', onKey);
      stdin.setRawMode?.(false);
      stdin.pause();
    },
  };
}
