// Made when the first text needs it: the tables behind it take longer to load than most texts to print.
let segmenter: Intl.Segmenter | undefined;

// East Asian Wide and Fullwidth (Unicode, EastAsianWidth.txt), without the emoji below.
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;
const emoji = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|[#*0-9]\ufe0f?\u20e3/u;
const invisible = /^[\p{Mark}\p{Control}\p{Format}\u200b]+$/u;
// Letters of European languages, punctuation, and the marks and bars that reports are drawn with: a column each.
const simple =
  /^[\u0020-\u007e\u00a0-\u024f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u2193\u2212\u2500-\u259f\u25b0-\u25b2\u25bc\u25d0\u2605\u2606\u2713\u2717]*$/;

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours take no room on the screen
const styling = /\u001b\[[0-9;]*m/g;

/** What a person sees as one character: letter with its marks, emoji with its modifiers. */
export function graphemes(text: string): string[] {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), (part) => part.segment);
}

function graphemeWidth(grapheme: string): 0 | 1 | 2 {
  if (invisible.test(grapheme)) return 0;
  return emoji.test(grapheme) || wide.test(grapheme) ? 2 : 1;
}

/** Columns that the text takes on a terminal: colours 0, wide characters and emoji 2. */
export function displayWidth(text: string): number {
  const bare = text.replace(styling, '');
  if (simple.test(bare)) return bare.length;
  return graphemes(bare).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0);
}

/** The text cut to at most `columns`, ending in `…` where something was cut. Without colours. */
export function cutToWidth(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let kept = '';
  let used = 0;
  for (const grapheme of graphemes(text)) {
    const width = graphemeWidth(grapheme);
    if (used + width > columns - 1) break;
    kept += grapheme;
    used += width;
  }
  return `${kept}…`;
}

/** The text followed by spaces up to `columns`; `right` puts the spaces before it. */
export function padToWidth(text: string, columns: number, side: 'left' | 'right' = 'left'): string {
  const spaces = ' '.repeat(Math.max(0, columns - displayWidth(text)));
  return side === 'left' ? text + spaces : spaces + text;
}
