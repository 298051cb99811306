import { expandContractions } from './contractions.js';
import { fold } from './fold.js';
import { isPlainMark, plainWordEnd, spacesEnd } from './plain-text.js';
import type { LanguageProfile } from './profile.js';

/**
 * `word` also covers words made by expanding a contraction; `name` stands where somebody's name was taken out
 * (`#NAME#`); `mark` is punctuation, `sign` an emoji or symbol.
 */
export type TokenKind =
  | 'word'
  | 'name'
  | 'number'
  | 'money'
  | 'clock'
  | 'date'
  | 'code'
  | 'address'
  | 'mark'
  | 'sign';

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

type Shape = readonly [TokenKind, RegExp];

const address: Shape = ['address', /https?:\/\/[^\s]+|[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/uy];
const code: Shape = ['code', /\p{L}{1,5}-\d{2,}[\p{L}\d]*(?:-[\p{L}\d]+)*|\p{L}+\d[\p{L}\d]*(?:-\d+)*/uy];
const word: Shape = [
  'word',
  /[\p{L}\p{M}]+(?:['\u2018\u2019\u201b\u02bc\u2032\uff07\u0060\u00b4][\p{L}\p{M}]+)*/uy,
];
const money: Shape = ['money', /[$¢-¥฿₠-⃀]\s?\d+(?:[.,]\d+)*|\d+(?:[.,]\d+)*\s?[$¢-¥฿₠-⃀]/y];
const date: Shape = [
  'date',
  /\d{4}-\d{1,2}-\d{1,2}(?!\d)|\d{1,2}[./]\d{1,2}[./]\d{2,4}(?!\d)|\d{1,2}\/\d{1,2}(?![\d/])/uy,
];
const clock: Shape = ['clock', /\d{1,2}:\d{2}(?!\d)/uy];
const number: Shape = ['number', /\d+(?:[.,]\d+)*/uy];
const share: Shape = ['word', /%/uy];
const mark: Shape = ['mark', /\p{P}/uy];
const sign: Shape = ['sign', /[^\s]/uy];
/** What stands for something taken out of a text: `#NAME#`, `[EMAIL]`, `<PHONE_NUMBER>`, `{{order}}`. */
const placeholder =
  /#\p{L}[\p{L}\d_-]+#|\[\p{L}[\p{L}\d_ -]+\]|<\p{L}[\p{L}\d_-]+>|\{\{?[\p{L}\d_ -]+\}?\}/uy;
const handle: Shape = ['address', /@[\p{L}\d_]{2,}/uy];
/** Tools that take names out write their labels in English, whatever the language of the text. */
const personLabel = /NAME|PERSON/i;
const addressLabel = /MAIL|URL|LINK|ADDRESS/i;

// The same shapes for a stretch of plain ASCII: patterns over all of Unicode take long to be made ready,
// which one short transcript would feel.
const plainCode: Shape = [
  'code',
  /[A-Za-z]{1,5}-\d{2,}[A-Za-z\d]*(?:-[A-Za-z\d]+)*|[A-Za-z]+\d[A-Za-z\d]*(?:-\d+)*/y,
];
const plainLetters: Shape = ['word', /[A-Za-z]+(?:['`][A-Za-z]+)*/y];
const plainStretch = /[\x21-\x7e]+(?=\s|$)/y;
const byPlainLetter: readonly Shape[] = [plainCode, plainLetters];
const byLetter: readonly Shape[] = [address, code, word];
const byDigit: readonly Shape[] = [address, money, date, clock, number];
const byOther: readonly Shape[] = [handle, money, word, share, mark, sign];

function shapesAt(text: string, at: number): readonly Shape[] {
  const first = text[at] ?? '';
  const addressed = text.includes('@') || text.includes('://');
  if (/\d/.test(first)) return addressed ? byDigit : byDigit.slice(1);
  if (/[A-Za-z]/.test(first) && !addressed) {
    plainStretch.lastIndex = at;
    if (plainStretch.test(text)) return byPlainLetter;
  }
  return /\p{L}/u.test(first) ? byLetter : byOther;
}

/** Reads what was put in place of something else; undefined where nothing was. */
function placeholderAt(text: string, at: number): { kind: TokenKind; to: number } | undefined {
  if (!'#[<{'.includes(text[at] ?? ' ')) return undefined;
  placeholder.lastIndex = at;
  const label = placeholder.exec(text)?.[0];
  if (label === undefined) return undefined;
  const kind = personLabel.test(label) ? 'name' : addressLabel.test(label) ? 'address' : 'code';
  return { kind, to: at + label.length };
}

function readAt(text: string, at: number, shapes: readonly Shape[]): { kind: TokenKind; to: number } {
  const placed = placeholderAt(text, at);
  if (placed) return placed;
  for (const [kind, shape] of shapes) {
    shape.lastIndex = at;
    const match = shape.exec(text);
    if (match) return { kind, to: at + match[0].length };
  }
  return { kind: 'sign', to: at + 1 };
}

/** Cuts a text where the kind of character or the shape of a number, code or address ends. */
function cut(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const spaces = spacesEnd(text, at);
    if (spaces > at) {
      at = spaces;
      continue;
    }
    const end = plainWordEnd(text, at);
    if (end > at) tokens.push(tokenAt(text, at, end, 'word'));
    else if (isPlainMark(text.charCodeAt(at))) tokens.push(tokenAt(text, at, at + 1, 'mark'));
    else {
      const { kind, to } = readAt(text, at, shapesAt(text, at));
      tokens.push(tokenAt(text, at, to, kind));
    }
    at = tokens[tokens.length - 1]?.to ?? at + 1;
  }
  return tokens;
}

function tokenAt(text: string, from: number, to: number, kind: TokenKind): Token {
  const written = text.slice(from, to);
  return { text: written, folded: fold(written), from, to, kind };
}

/**
 * "8am" and "3rd": letters right after a number are read apart where the profile knows them, and belong to
 * the number's code otherwise.
 */
function joinCodes(tokens: readonly Token[], text: string, profile: LanguageProfile): readonly Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined[joined.length - 1];
    const glued = token.kind === 'word' && before?.kind === 'number' && before.to === token.from;
    if (!glued || profile.numberEndings.includes(token.folded)) joined.push(token);
    else joined[joined.length - 1] = tokenAt(text, before.from, token.to, 'code');
  }
  return joined;
}

/** A number and the full stop after it are one token where more of the same sentence follows: "3. května", "14. 11.". */
function joinOrdinals(tokens: readonly Token[], text: string): readonly Token[] {
  const joined: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    const before = joined[joined.length - 1];
    const next = tokens[index + 1];
    const glued = token.text === '.' && before?.kind === 'number' && before.to === token.from;
    const goesOn =
      next &&
      next.from > token.to &&
      /^ +$/.test(text.slice(token.to, next.from)) &&
      /^[\p{Ll}\d]/u.test(next.text);
    if (!glued || !goesOn || !/^\d{1,2}(\.\d{1,2})?$/.test(before.text)) joined.push(token);
    else
      joined[joined.length - 1] = tokenAt(
        text,
        before.from,
        token.to,
        before.text.includes('.') ? 'date' : 'number',
      );
  }
  return joined;
}

/**
 * Cuts a text into tokens. Contractions and casual spellings of the profile become several tokens
 * over one span. Offsets always refer to the text as given.
 */
export function tokenise(text: string, profile: LanguageProfile): readonly Token[] {
  const tokens = cut(text);
  const numbered = tokens.some(({ kind }) => kind === 'number');
  if (!numbered) return expandContractions(tokens, profile);
  const coded = joinCodes(tokens, text, profile);
  return expandContractions(profile.quantities.ordinalDot ? joinOrdinals(coded, text) : coded, profile);
}

/** Whether a token takes part in matching; punctuation and symbols do not. */
export function isWordLike(token: Token): boolean {
  return token.kind !== 'mark' && token.kind !== 'sign';
}
