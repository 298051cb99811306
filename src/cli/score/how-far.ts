import type { Messages } from '../messages/messages.js';
import type { Progress } from '../terminal/progress.js';
import type { Counts } from './out/journal.js';

/** Tells how far a run has come, how fast it is and how long it will take. */
export interface HowFar {
  show(counts: Counts, bytes: number): void;
}

export interface HowFarOptions {
  readonly progress: Progress;
  readonly messages: Messages;
  readonly now: () => Date;
  /** Bytes that this run has to read; undefined where nobody knows. */
  readonly toRead: number | undefined;
  /** What was scored before this run. */
  readonly before: Counts | undefined;
}

/** Under this many seconds, a guess of the time left is worth nothing. */
const soonestGuess = 2;

/** Seconds left for `left` bytes at the pace of `done` bytes in `seconds`; undefined where it cannot be told yet. */
export function secondsLeft(done: number, left: number, seconds: number): number | undefined {
  if (seconds < soonestGuess || done <= 0 || left < 0) return undefined;
  return Math.round((left / done) * seconds);
}

export function howFar({ progress, messages, now, toRead, before }: HowFarOptions): HowFar {
  const began = now().getTime();
  // What an earlier run scored is only read, which says nothing about the pace.
  let skipped: number | undefined;
  return {
    show({ scored, broken }, bytes) {
      skipped ??= before === undefined ? 0 : bytes;
      const seconds = Math.max(0.001, (now().getTime() - began) / 1000);
      const left = toRead === undefined ? undefined : secondsLeft(bytes - skipped, toRead - bytes, seconds);
      const pace = Math.round((scored - (before?.scored ?? 0)) / seconds);
      const words = left === undefined ? undefined : messages.scoreTimeLeft(left);
      progress.show(messages.scoreProgress(scored, broken, pace, words));
    },
  };
}
