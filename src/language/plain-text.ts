// Most text is plain letters, spaces and a few marks. Reading those by their codes spares the patterns over all of Unicode,
// which take long to be made ready and to run; whatever is not plain is left to them.

const mark = new Set([...',.!?;:()"\'-'].map((character) => character.charCodeAt(0)));
const afterWord = new Set([...',.!?;:)"'].map((character) => character.charCodeAt(0)));
const unicodeSpace = /\s/;

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return unicodeSpace.test(String.fromCharCode(code));
}

export function isPlainMark(code: number): boolean {
  return mark.has(code);
}

/** One past the white space that begins at `at`; `at` itself where there is none. */
export function spacesEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isSpace(text.charCodeAt(end))) end += 1;
  return end;
}

/** `'` and `’` belong to a word when letters follow. */
function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/**
 * One past the word of plain letters that begins at `at`, apostrophes in it included; -1 where there is none, or where what follows
 * may belong to it ("e.g", "https://").
 */
export function plainWordEnd(text: string, at: number): number {
  let end = at;
  while (isLetter(text.charCodeAt(end))) end += 1;
  if (end === at) return -1;
  while (isApostrophe(text.charCodeAt(end)) && isLetter(text.charCodeAt(end + 1))) {
    end += 2;
    while (isLetter(text.charCodeAt(end))) end += 1;
  }
  if (end === text.length) return end;
  const next = text.charCodeAt(end);
  if (next === 0x2e && isLetter(text.charCodeAt(end + 1))) return -1;
  if (next === 0x3a && text.startsWith('//', end + 1)) return -1;
  return afterWord.has(next) || isSpace(next) ? end : -1;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const ascii = /^[\u0000-\u007f]*$/;

/** Whether a text holds nothing but ASCII. */
export function isAscii(text: string): boolean {
  return ascii.test(text);
}
