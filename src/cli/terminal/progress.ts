import type { Ora } from 'ora';

export interface Progress {
  /** Shows the text, if a terminal is there to show it on. */
  show(text: string): void;
  stop(): void;
}

/** Work shorter than this shows no progress, in milliseconds; the spinner is loaded only then. */
const patience = 1000;
const pause = 200;

/** A line on standard error that tells how far long work has come. Silent where standard error is no terminal. */
export function startProgress(wanted: boolean, now: () => Date): Progress {
  const start = now().getTime();
  let last = start;
  let spinner: Ora | undefined;
  let loading = false;
  let stopped = false;
  return {
    show(text) {
      const time = now().getTime();
      if (!wanted || process.stderr.isTTY !== true || time - start < patience || time - last < pause) return;
      last = time;
      if (spinner !== undefined) {
        spinner.text = text;
      } else if (!loading) {
        loading = true;
        void import('ora').then(({ default: ora }) => {
          // Standard input stays as it is: taken over by the spinner, it would swallow Ctrl-C.
          if (!stopped) spinner = ora({ text, stream: process.stderr, discardStdin: false }).start();
        });
      }
    },
    stop() {
      stopped = true;
      spinner?.stop();
    },
  };
}
