import { type Ink, noInk } from '../../report/ink.js';
import type { Style } from './style.js';

/** The colours of reports, as this terminal shows them. */
export function inkOf({ paint }: Style): Ink {
  if (paint.level === 0) return noInk;
  return {
    good: (text) => paint.green(text),
    fair: (text) => paint.yellow(text),
    poor: (text) => paint.red(text),
    quiet: (text) => paint.dim(text),
    strong: (text) => paint.bold(text),
  };
}
