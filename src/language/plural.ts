/** Digits of a number as it is written without an exponent: the whole part, and up to three decimals without trailing zeros. */
function digitsOf(n: number): { readonly whole: number; readonly decimals: string } {
  const [whole = '0', decimals = ''] = Math.abs(n).toFixed(3).split('.');
  return { whole: Number(whole), decimals: decimals.replace(/0+$/, '') };
}

const within = (value: number, least: number, most: number): boolean => value >= least && value <= most;

export interface EnglishForms {
  readonly one: string;
  readonly other: string;
}

/** 1 punkt · 2 punkty · 5 punktów · 1,5 punktu. */
export interface PolishForms {
  readonly one: string;
  readonly few: string;
  readonly many: string;
  /** With a fraction; where it is left out, `many`. */
  readonly other?: string;
}

/** 1 bod · 2 body · 5 bodů · 1,5 bodu. */
export interface CzechForms {
  readonly one: string;
  readonly few: string;
  readonly other: string;
  /** With a fraction; where it is left out, `other`. */
  readonly many?: string;
}

/** 0, 10, 11 punktu · 1, 21 punkts · 2, 9 punkti. */
export interface LatvianForms {
  readonly zero: string;
  readonly one: string;
  readonly other: string;
}

/*
 * Which form a number takes, by the plural rules of Unicode CLDR 44 (unicode.org/cldr, plurals.xml), cardinal numbers.
 */

/** @param n any finite number; more than three decimals are rounded */
export function enPlural(n: number, { one, other }: EnglishForms): string {
  const { whole, decimals } = digitsOf(n);
  return whole === 1 && decimals === '' ? one : other;
}

/** @param n any finite number; more than three decimals are rounded */
export function plPlural(n: number, { one, few, many, other = many }: PolishForms): string {
  const { whole, decimals } = digitsOf(n);
  if (decimals !== '') return other;
  if (whole === 1) return one;
  return within(whole % 10, 2, 4) && !within(whole % 100, 12, 14) ? few : many;
}

/** @param n any finite number; more than three decimals are rounded */
export function csPlural(n: number, { one, few, other, many = other }: CzechForms): string {
  const { whole, decimals } = digitsOf(n);
  if (decimals !== '') return many;
  if (whole === 1) return one;
  return within(whole, 2, 4) ? few : other;
}

/** @param n any finite number; more than three decimals are rounded */
export function lvPlural(n: number, { zero, one, other }: LatvianForms): string {
  const { whole, decimals } = digitsOf(n);
  const fraction = Number(decimals);
  // Two decimals are read as a number of their own; of one or three, only the last digit counts.
  if (decimals.length === 2 && within(fraction % 100, 11, 19)) return zero;
  if (decimals === '' && (whole % 10 === 0 || within(whole % 100, 11, 19))) return zero;
  if (decimals === '') return whole % 10 === 1 ? one : other;
  const isEleven = decimals.length === 2 && fraction % 100 === 11;
  return fraction % 10 === 1 && !isEleven ? one : other;
}
