/**
 * Named characters of HTML that occur in letters: punctuation, currency and the letters of Western and Central
 * European and Baltic languages. Written `name` + character, or, for letters with a mark, built from their parts.
 */
const plain =
  'amp& lt< gt> quot" apos\' laquo« raquo» ldquo“ rdquo” bdquo„ lsquo‘ rsquo’ sbquo‚ ndash– mdash— hellip… bull• middot· euro€ pound£ yen¥ cent¢ sect§ para¶ copy© reg® trade™ deg° plusmn± times× divide÷ frac12½ frac14¼ frac34¾ sup1¹ sup2² sup3³ ordfª ordmº microµ iexcl¡ iquest¿ brvbar¦ not¬ macr¯ acute´ uml¨ cedil¸ larr← uarr↑ rarr→ darr↓ check✓ star☆ hearts♥ infin∞ ne≠ le≤ ge≥ dagger† permil‰ szlig\u00df aelig\u00e6 AElig\u00c6 oslash\u00f8 Oslash\u00d8 eth\u00f0 ETH\u00d0 thorn\u00fe THORN\u00de oelig\u0153 OElig\u0152 lstrok\u0142 Lstrok\u0141 dstrok\u0111 Dstrok\u0110 inodot\u0131';

/** `acute` of `oacute` and so on, as combining characters. */
const marks: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  macr: '\u0304',
  breve: '\u0306',
  dot: '\u0307',
  uml: '\u0308',
  ring: '\u030a',
  dblac: '\u030b',
  caron: '\u030c',
  cedil: '\u0327',
  ogon: '\u0328',
};

const named = new Map<string, string>([
  ['nbsp', ' '],
  ['ensp', ' '],
  ['emsp', ' '],
  ['thinsp', ' '],
  ['shy', ''],
  ['zwnj', ''],
  ['zwj', '\u200d'],
  ['lrm', ''],
  ['rlm', ''],
  ...plain.split(' ').flatMap((entry): readonly [string, string][] => {
    const letters = /^([A-Za-z]+\d*)(\P{ASCII}|[&<>"'])$/u.exec(entry);
    return letters === null ? [] : [[letters[1] ?? '', letters[2] ?? '']];
  }),
]);

/** The character behind `oacute`, `bdquo` …; undefined for a name that is not known. */
export function namedCharacter(name: string): string | undefined {
  const found = named.get(name);
  if (found !== undefined) return found;
  const parts = /^([A-Za-z])([a-z]+)$/.exec(name);
  const mark = marks[parts?.[2] ?? ''];
  if (mark === undefined) return undefined;
  const letter = `${parts?.[1] ?? ''}${mark}`.normalize('NFC');
  return letter.length === 1 ? letter : undefined;
}

/** Replaces `&oacute;`, `&#243;`, `&#xf3;` by what they stand for; unknown ones stay. */
export function decodeCharacters(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,8}\d?));/gi, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return namedCharacter(name) ?? whole;
    const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal);
    if (code === 0xa0) return ' ';
    return code > 0x10ffff || code === 0 ? '\ufffd' : String.fromCodePoint(code);
  });
}
