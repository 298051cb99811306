/**
 * Who speaks a line, or what it is: `value` is a name, a sum or a currency; `patterns` are one way a row to say
 * something, as the program looks for it; `trainer` is read by whoever trains or evaluates.
 */
export type Voice =
  | 'customer'
  | 'agent'
  | 'desk'
  | 'brief'
  | 'title'
  | 'value'
  | 'advice'
  | 'trainer'
  | 'patterns';

/** What a translator should know of a line. */
export interface UnitNote {
  readonly voice: Voice;
  /** Names of what is filled in: they stay as they are, in braces. */
  readonly slots: readonly string[];
  /** One of several ways to say the same: there may be more or fewer. */
  readonly isVariant: boolean;
  /** Most characters that the translation may have before it is far too long; undefined where it does not matter. */
  readonly longest?: number;
  /** The words that were translated, where the source says something else today. */
  readonly was?: string;
}

/** A line, or the patterns of a place, on the way to a translator. */
export interface ExchangeUnit {
  readonly id: string;
  /** Empty for a variant or form that only the translation has. */
  readonly source: string;
  /** The translation as it is; empty where there is none. */
  readonly current: string;
  readonly note: UnitNote;
}

/** The same on its way back. */
export interface ReturnedUnit {
  readonly id: string;
  /** The source and the translation as they were when they were exported; undefined where the file does not tell. */
  readonly source?: string;
  readonly current?: string;
  readonly translation: string;
  /** Line of the file, from 1. */
  readonly line: number;
}

/** The mark of a variant that is left out; a translation of these very letters gets a backslash. */
const leftOut = '-';

export function markText(translation: {
  readonly to?: string | number;
  readonly isLeftOut: boolean;
}): string {
  if (translation.isLeftOut) return leftOut;
  const text = String(translation.to ?? '');
  return /^\\*-$/.test(text) ? `\\${text}` : text;
}

/** What `markText` wrote: whether the variant is left out, else its words. */
export function unmarkText(text: string): { readonly isLeftOut: boolean; readonly to: string } {
  if (text === leftOut) return { isLeftOut: true, to: '' };
  return { isLeftOut: false, to: /^\\+-$/.test(text) ? text.slice(1) : text };
}

/** Texts that programs on the way may have written with other line ends, or blanks around them. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}
