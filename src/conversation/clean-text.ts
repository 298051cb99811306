/** Escape sequences of terminals: CSI, OSC and its relatives (ended by BEL or ST), and two-character escapes. */
const escapeSequences =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b[\]P_^X]|[\u009d\u0090\u009f\u009e\u0098])[^\u0007\u001b\u009c]{0,1000}(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]*[0-~]?/g;

/** C0 and C1 but for tab and line feed, and the byte order mark. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff]/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const suspicious = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ud800-\udfff]/;

/**
 * Words as they are kept in a turn: no escape sequences, no control characters but tab and line feed,
 * line ends as `\n`, every unpaired surrogate replaced by U+FFFD. Offsets of observations count in the result.
 */
export function cleanText(text: string): string {
  if (!suspicious.test(text)) return text;
  return text
    .replace(/\r\n?/g, '\n')
    .replace(escapeSequences, '')
    .replace(controls, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}
