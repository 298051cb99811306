import { displayWidth } from './display-width.js';
import { wrapText } from './wrap-text.js';

/** Lines of at most `width` columns; `first` stands before the first one and indents the others by its width. */
export function hanging(text: string, width: number, first = ''): readonly string[] {
  const indent = ' '.repeat(displayWidth(first));
  return wrapText(text.replace(/\s+/g, ' ').trim(), width, { first, indent });
}
