/** What a transcript may hold, so that a hostile or broken file cannot fill the memory. All in UTF-16 units or counts. */
export interface Limits {
  readonly line: number;
  readonly turn: number;
  readonly turns: number;
  readonly conversation: number;
  /** A piece that can only be understood as a whole: an export in one JSON document, a mail with what is attached. */
  readonly document: number;
}

export const defaultLimits: Limits = {
  line: 1_000_000,
  turn: 100_000,
  turns: 5_000,
  conversation: 10_000_000,
  document: 50_000_000,
};
