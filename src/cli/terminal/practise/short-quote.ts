/** Characters of a quotation that are enough to know it again. */
const LONGEST = 80;

/** The beginning of what somebody said, on one line, cut at a word. */
export function shortQuote(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= LONGEST ? flat : `${flat.slice(0, LONGEST).replace(/\s+\S*$/, '')}…`;
}
