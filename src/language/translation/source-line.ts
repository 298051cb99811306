/**
 * `text`: one line, one translation. `variant`: one of a list that may be longer or shorter in another language.
 * `level`: begins with a number that stays. `value`: a name, a sum, a currency, which may well stay as it is; so may
 * `accepted`, one of a list of what may be typed. `open`: a text with neighbours that a language may add to.
 */
export type LineKind = 'text' | 'variant' | 'level' | 'value' | 'accepted' | 'open';

/** Keys and indices into a parsed file. */
export type Path = readonly (string | number)[];

/** A line of a file that can be translated. */
export interface SourceLine {
  /** Its path in words: ids instead of indices, else numbers from 1: `facts.order-number.say.2`. */
  readonly id: string;
  readonly path: Path;
  readonly kind: LineKind;
  readonly text: string | number;
}

/** A list of patterns, which another language replaces as a whole. */
export interface SourcePatterns {
  readonly id: string;
  readonly path: Path;
  readonly patterns: readonly string[];
}

/** What can be translated of a file, in the order in which it is written there. */
export interface Translatable {
  readonly lines: readonly SourceLine[];
  readonly patterns: readonly SourcePatterns[];
}

/**
 * Which texts of a kind of file are translated, by their path with `*` for any id, key or index:
 * `facts.*.say.*` are variants, `facts.*.asked` patterns.
 */
export type TextTable = Readonly<Record<string, LineKind | 'patterns'>>;

/** Kinds of lines of which a language may have more, or fewer. */
export function isListed(kind: LineKind): boolean {
  return kind === 'variant' || kind === 'accepted';
}

/** Kinds of lines that are fine as they are. */
export function mayStay(kind: LineKind): boolean {
  return kind === 'value' || kind === 'accepted';
}

/** The id without its last step: what a list of variants has in common. */
export function listOf(id: string): string {
  return id.slice(0, Math.max(0, id.lastIndexOf('.')));
}
