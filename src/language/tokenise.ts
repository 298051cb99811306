import { expandContractions } from './contractions.js';
import { fold } from './fold.js';
import type { LanguageProfile } from './profile.js';

/** `word` also covers words made by expanding a contraction; `mark` is punctuation, `sign` an emoji or symbol. */
export type TokenKind = 'word' | 'number' | 'money' | 'clock' | 'date' | 'code' | 'address' | 'mark' | 'sign';

export interface Token {
  /** The characters as written. */
  readonly text: string;
  /** The form to compare; tokens of one contraction share `text`, `from` and `to`. */
  readonly folded: string;
  /** UTF-16 offset of the first character in the text. */
  readonly from: number;
  /** One past the last character. */
  readonly to: number;
  readonly kind: TokenKind;
}

const shapes: readonly (readonly [TokenKind, string])[] = [
  ['address', String.raw`https?:\/\/[^\s]+|[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+`],
  ['money', String.raw`\p{Sc}\s?\d+(?:[.,]\d+)*|\d+(?:[.,]\d+)*\s?\p{Sc}`],
  ['date', String.raw`\d{4}-\d{1,2}-\d{1,2}(?!\d)|\d{1,2}[./]\d{1,2}[./]\d{2,4}(?!\d)|\d{1,2}\/\d{1,2}(?![\d/])`],
  ['clock', String.raw`\d{1,2}:\d{2}(?!\d)`],
  ['code', String.raw`\p{L}{1,5}-\d{2,}[\p{L}\d]*(?:-[\p{L}\d]+)*|\p{L}+\d[\p{L}\d]*(?:-\d+)*`],
  ['number', String.raw`\d+(?:[.,]\d+)*`],
  ['word', String.raw`[\p{L}\p{M}]+(?:['\u2018\u2019\u201b\u02bc\u2032\uff07\u0060\u00b4][\p{L}\p{M}]+)*`],
  ['mark', String.raw`\p{P}`],
  ['sign', String.raw`[^\s]`],
];
const scanner = new RegExp(shapes.map(([, shape]) => `(${shape})`).join('|'), 'gu');

function kindOf(match: RegExpMatchArray): TokenKind {
  const group = match.findIndex((value, index) => index > 0 && value !== undefined);
  return shapes[group - 1]?.[0] ?? 'sign';
}

/**
 * Cuts a text into tokens. Contractions and casual spellings of the profile become several tokens
 * over one span. Offsets always refer to the text as given.
 */
export function tokenise(text: string, profile: LanguageProfile): readonly Token[] {
  const raw: Token[] = [];
  let glued = -1;
  for (const match of text.matchAll(scanner)) {
    const kind = kindOf(match);
    const from = match.index;
    const written = match[0];
    const to = from + written.length;
    // "8am" and "3rd": letters right after a number are read apart where the profile knows them,
    // and belong to the number's code otherwise.
    const previous = raw[raw.length - 1];
    if (kind === 'word' && previous?.kind === 'number' && previous.to === from && glued !== from) {
      const folded = fold(written);
      if (!profile.numberEndings.includes(folded)) {
        const whole = text.slice(previous.from, to);
        raw[raw.length - 1] = { text: whole, folded: fold(whole), from: previous.from, to, kind: 'code' };
        glued = to;
        continue;
      }
    }
    raw.push({ text: written, folded: fold(written), from, to, kind });
  }
  return expandContractions(raw, profile);
}

/** Whether a token takes part in matching; punctuation and symbols do not. */
export function isWordLike(token: Token): boolean {
  return token.kind !== 'mark' && token.kind !== 'sign';
}
