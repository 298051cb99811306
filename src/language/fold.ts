const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
};
const special = /[łđðßøæœþħı]/g;
const apostrophes = /[\u2018\u2019\u201b\u02bc\u02b9\u2032\uff07`\u00b4]/g;
// Three or more of one letter are emphasis ("sooooo"), in every language served.
const emphasis = /(\p{L})\1{2,}/gu;
const plain = /^[A-Za-z]*$/;
const drawnOut = /(.)\1\1/;

function strip(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}+/gu, '');
}

/** Whether a text is lower-case letters of ASCII without three of a kind in a row, as most words are. */
function isFolded(text: string): boolean {
  let run = 0;
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x61 || code > 0x7a) return false;
    run = code === before ? run + 1 : 1;
    if (run > 2) return false;
    before = code;
  }
  return true;
}

/**
 * The form in which words are compared: lower case, without diacritics, full-width forms and
 * typographic apostrophes made plain, letters drawn out for emphasis shortened. Idempotent.
 */
export function fold(text: string): string {
  if (isFolded(text)) return text;
  if (plain.test(text)) {
    const lower = text.toLowerCase();
    return drawnOut.test(lower) ? lower.replace(emphasis, '$1') : lower;
  }
  const marked = text.replace(apostrophes, "'").toLowerCase();
  const bare = strip(strip(marked).toLowerCase());
  return bare
    .replace(special, (letter) => letters[letter] ?? letter)
    .replace(apostrophes, "'")
    .replace(emphasis, '$1');
}
