/** A mistake in a condition in plain words, with its place in the text (UTF-16 units from 0). */
export interface MistakeInCondition {
  readonly message: string;
  readonly offset: number;
}

/** What people write and what a condition (CEL) wants instead. */
const meant: Readonly<Record<string, string>> = {
  and: '&&',
  or: '||',
  not: '!',
  is: '==',
  equals: '==',
  '=': '==',
  '===': '==',
  '!==': '!=',
  '<>': '!=',
  '=>': '>=',
  '=<': '<=',
  '&': '&&',
  '|': '||',
  '≥': '>=',
  '≤': '<=',
  '≠': '!=',
  yes: 'true',
  no: 'false',
  true: 'true',
  false: 'false',
};

const quotes = /[“”„‟«»‘’‚]/u;

/** A word, a run of the signs of comparisons, or one other character. */
const piece = /[\p{L}_][\p{L}\p{N}_]*|[=<>!&|]+|./gsu;

interface Piece {
  readonly text: string;
  readonly offset: number;
}

/** The piece at an offset and, where only white space stands between, the one before it. */
function piecesAt(condition: string, offset: number): readonly Piece[] {
  const pieces = [...condition.matchAll(piece)]
    .map((match) => ({ text: match[0], offset: match.index }))
    .filter(({ text }) => text.trim() !== '');
  const at = pieces.findIndex((each) => each.offset + each.text.length > offset);
  if (at < 0) return [];
  return pieces.slice(Math.max(0, at - 1), at + 1).reverse();
}

function wordFor({ text, offset }: Piece): MistakeInCondition | undefined {
  if (quotes.test(text)) return { message: `write the straight quotation mark ' instead of ${text}`, offset };
  const word = text.toLowerCase();
  const sign = Object.hasOwn(meant, word) ? meant[word] : undefined;
  return sign === undefined || sign === text
    ? undefined
    : { message: `"${text}" is written ${sign} here`, offset };
}

/** What cannot be read, where a single sign is not to blame. */
function inPlainWords(summary: string, condition: string, offset: number): string {
  if (/^Unterminated string/.test(summary)) return 'a quotation mark is opened and never closed';
  if (/^Expected RPAREN/.test(summary)) return 'a closing bracket ")" is missing';
  if (/^Unexpected token: EOF/.test(summary)) return 'the condition breaks off here';
  const [there] = piecesAt(condition, offset);
  if (/^Unexpected (character|token)/.test(summary) && there !== undefined)
    return `"${there.text}" does not belong here`;
  return summary;
}

/**
 * What the reader of conditions says of a mistake, in words that help: "=" is written == here, "and" is written &&.
 *
 * @param condition the text that was read
 * @param error what was thrown, or what the check of types gave
 */
export function mistakeInCondition(condition: string, error: unknown): MistakeInCondition {
  const detail: { summary?: string; range?: { start: number } } =
    typeof error === 'object' && error !== null ? error : {};
  const said = error instanceof Error ? error.message : 'cannot be read';
  const summary = detail.summary ?? said;
  const offset = detail.range?.start ?? 0;
  const [there, before] = piecesAt(condition, offset);
  const [atFault, ahead] = [there && wordFor(there), before && wordFor(before)];
  // "not" is read as a name; what follows it is what cannot be.
  if (atFault !== undefined) return atFault;
  if (ahead !== undefined && /^Unexpected/.test(summary)) return ahead;
  return { message: inPlainWords(summary, condition, offset), offset };
}
