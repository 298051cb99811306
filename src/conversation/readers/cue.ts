const stamp = String.raw`(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})`;
const timing = new RegExp(String.raw`^\s*${stamp}\s*-->\s*${stamp}(?:\s.*)?$`);

/** Start of a cue in milliseconds, from a line such as `00:01.000 --> 00:02.500`; undefined when it is malformed. */
export function cueStart(line: string): number | undefined {
  const parts = timing.exec(line);
  if (parts === null) return undefined;
  const [, hours = '0', minutes = '0', seconds = '0', fraction = '0'] = parts;
  if (Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  return (
    ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(fraction.padEnd(3, '0'))
  );
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lrm: '',
  rlm: '',
};

/** Replaces `&amp;`, `&#39;`, `&#x10D;` and their like by what they stand for; unknown ones stay. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,5}));/gi, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return named[name.toLowerCase()] ?? whole;
    const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
  });
}

/** Takes away markup: `<i>`, `<c.loud>`, `<00:01.000>`, `<font …>` and `{\an8}`. */
export function withoutTags(text: string): string {
  return text.replace(/<\/?[a-z\d][^<>\n]{0,200}>/gi, '').replace(/\{\\[^}]{0,40}\}/g, '');
}
