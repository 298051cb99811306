export interface StripOptions {
  /** Control characters that stay, such as a newline. */
  readonly keep?: readonly ('\n' | '\t')[];
}

// Whole escape sequences first (CSI, OSC and other strings with their terminator, two-character
// escapes), so that no remainder such as "[2J" is left behind in the text.
const sequences =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]/g;

// C0, DEL, C1, line and paragraph separators, bidirectional marks, overrides and isolates.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text from outside, made safe for a terminal: without escape sequences, control characters and
 * bidirectional overrides. Newlines and tabs go too, unless kept; a removed newline or tab leaves a space.
 */
export function stripControls(text: string, options: StripOptions = {}): string {
  const keep: readonly string[] = options.keep ?? [];
  return text.replace(sequences, '').replace(controls, (character) => {
    if (keep.includes(character)) return character;
    return character === '\n' || character === '\t' ? ' ' : '';
  });
}
