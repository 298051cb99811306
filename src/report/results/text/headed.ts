import { hanging } from '../../hanging.js';
import type { TextOptions } from '../../ink.js';

/** The heading of a part, on more than one line where the terminal is narrow. */
export function headed(text: string, { width, ink }: TextOptions): readonly string[] {
  return hanging(text, width).map(ink.strong);
}
