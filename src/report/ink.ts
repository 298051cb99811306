/** How a text report is coloured; the terminal gives its own, a file or a pipe gives `noInk`. */
export interface Ink {
  readonly good: (text: string) => string;
  readonly fair: (text: string) => string;
  readonly poor: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly strong: (text: string) => string;
}

const same = (text: string): string => text;

export const noInk: Ink = { good: same, fair: same, poor: same, quiet: same, strong: same };

export interface TextOptions {
  /** Columns of the terminal; lines are wrapped to fit, never below 20. */
  readonly width: number;
  readonly ink: Ink;
  /** No symbols, bars or boxes, for screen readers and logs: every mark is a word. */
  readonly plain: boolean;
}
