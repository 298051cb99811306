import { holds, phraseEnd } from './phrases.js';
import type { LanguageProfile } from './profile.js';
import { isWordLike, type Token, tokenise } from './tokenise.js';

/** One sentence of a turn: its words, and what the punctuation between them tells. */
export interface Sentence {
  /** UTF-16 offsets of the sentence in the text. */
  readonly from: number;
  readonly to: number;
  /** Words, numbers and the like; punctuation and symbols left out. */
  readonly words: readonly Token[];
  /** For each word, whether a comma, dash, bracket or the like stands before it. */
  readonly breaks: readonly boolean[];
  /** For each word, whether it stands inside quotation marks. */
  readonly quoted: readonly boolean[];
  /** The marks that close it, such as `?!`; empty when there are none. */
  readonly closing: string;
  readonly question: boolean;
}

const closers = new Set(['.', '!', '?', '…', '。', '！', '？']);
const singles = new Set(["'", '‘', '’', '‚']);
/** Marks that hold words together rather than apart. */
const binding = new Set(["'", '’', '"', '“', '”', '*', '_', '/', '&', '-']);
const nothingQuoted: readonly boolean[] = [];
const openers = new Set(['"', '“', '„', '«', '»', '‟', '＂']);

function endsSentence(
  tokens: readonly Token[],
  index: number,
  text: string,
  profile: LanguageProfile,
): boolean {
  const token = tokens[index];
  if (token?.kind !== 'mark' || !closers.has(token.text)) return false;
  const next = tokens[index + 1];
  if (!next) return true;
  if (closers.has(next.text)) return false;
  const gap = text.slice(token.to, next.from);
  const previous = tokens[index - 1];
  if (token.text === '.' && previous) {
    const dots = previous.text === '.';
    if (dots || gap === '') return false;
    if (previous.to === token.from && holds(profile.abbreviations, previous.folded)) return false;
    if (profile.quantities.ordinalDot && /^\d{1,3}$/.test(previous.text) && isWordLike(next)) return false;
    // "15. maja": before a month a number with a full stop is its day, in every language.
    if (/^\d{1,2}$/.test(previous.text) && holds(profile.quantities.months, next.folded)) return false;
    if (/^(\d|\p{L})$/u.test(previous.text) && previous.folded !== 'i' && startsLine(tokens, index - 1, text))
      return false;
  }
  if (token.text === '…') return false;
  return true;
}

function startsLine(tokens: readonly Token[], index: number, text: string): boolean {
  const before = tokens[index - 1];
  const token = tokens[index];
  return !before || !token || text.slice(before.to, token.from).includes('\n') || closers.has(before.text);
}

/** Which tokens stand in quotation marks; a quotation of the whole text is no quotation. */
function quotations(tokens: readonly Token[], text: string): readonly boolean[] {
  const marks: number[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'mark') continue;
    const single = singles.has(token.text);
    const spaceBefore = token.from === 0 || /[\s(\p{P}]/u.test(text[token.from - 1] ?? ' ');
    const spaceAfter = token.to === text.length || /[\s\p{P}]/u.test(text[token.to] ?? ' ');
    if (openers.has(token.text) || token.text === '”' || (single && spaceBefore !== spaceAfter))
      marks.push(index);
  }
  if (marks.length < 2) return nothingQuoted;
  const inside = tokens.map(() => false);
  for (let pair = 0; pair + 1 < marks.length; pair += 2) {
    const open = marks[pair] ?? 0;
    const close = marks[pair + 1] ?? 0;
    const whole = !tokens.some((token, index) => isWordLike(token) && (index < open || index > close));
    if (!whole) for (let index = open; index < close; index += 1) inside[index] = true;
  }
  return inside;
}

/** Whether the words ask something: a question mark, or a beginning that asks without one. */
function asks(words: readonly Token[], closing: string, profile: LanguageProfile): boolean {
  if (closing.includes('?')) return true;
  const folded = words.map((word) => word.folded);
  const start = folded.findIndex((word) => !holds(profile.fillers, word));
  if (start < 0 || phraseEnd(folded, start, profile.questions.except) > start) return false;
  return phraseEnd(folded, start, profile.questions.starts) > start;
}

/** Cuts a text into sentences; a line break always ends one. A text without words has none. */
export function splitSentences(text: string, profile: LanguageProfile): readonly Sentence[] {
  const tokens = tokenise(text, profile);
  const inside = quotations(tokens, text);
  const lined = text.includes('\n');
  const sentences: Sentence[] = [];
  let words: Token[] = [];
  let breaks: boolean[] = [];
  let quoted: boolean[] = [];
  let closing = '';
  let broken = false;
  let last = 0;
  const finish = (): void => {
    const first = words[0];
    if (first) {
      sentences.push({
        from: first.from,
        to: last,
        words,
        breaks,
        quoted,
        closing,
        question: asks(words, closing, profile),
      });
    }
    words = [];
    breaks = [];
    quoted = [];
    closing = '';
    broken = false;
  };
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    if (lined && before && before.to < token.from && text.slice(before.to, token.from).includes('\n'))
      finish();
    if (isWordLike(token)) {
      words.push(token);
      breaks.push(broken);
      quoted.push(inside[index] ?? false);
      broken = false;
      closing = '';
    } else {
      broken = broken || token.kind === 'sign' || !binding.has(token.text) || spaced(text, token);
      if (closers.has(token.text)) closing += token.text;
    }
    last = token.to;
    if (endsSentence(tokens, index, text, profile)) finish();
  }
  finish();
  return sentences;
}

/** A hyphen with spaces around it is a dash. */
function spaced(text: string, token: Token): boolean {
  return token.text === '-' && text[token.from - 1] === ' ' && text[token.to] === ' ';
}
