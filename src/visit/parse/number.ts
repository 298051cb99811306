import type { Parsed } from '../answer-fault.js';
import type { SeenQuestion } from '../question.js';

const NUMBER = /^([+-]?)\s*(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:[.,](\d+))?\s*(.*)$/u;
/** Full stops or commas between thousands are told from decimals only where both occur: "1.234,50", "1,234.50". */
const GROUPED = /^([+-]?\s*)(\d{1,3}(?:\.\d{3})+)(,\d+)|^([+-]?\s*)(\d{1,3}(?:,\d{3})+)(\.\d+)/u;
const UNIT = /^[\p{L}\p{Sc}%./]{0,12}\.?$/u;

/**
 * A number as people write it: decimal comma or point, spaces between thousands, a sign, and a
 * short unit or currency behind or before it ("4 min", "12,50 €", "£12.50").
 */
export function parseNumber(text: string): Parsed<number> & { readonly decimals?: number } {
  const bare = text
    .trim()
    .replace(/^\p{Sc}\s*/u, '')
    .replace(GROUPED, (grouped) => grouped.replace(/[.,](?=\d{3}(?:[.,]))/g, ''));
  const found = NUMBER.exec(bare);
  if (!found) return { fault: { kind: 'not-a-number' } };
  const [, sign, whole = '', fraction = '', unit = ''] = found;
  if (!UNIT.test(unit.trim()) || whole.length > 15) return { fault: { kind: 'not-a-number' } };
  const size = Number(`${whole.replace(/\D/g, '')}.${fraction || '0'}`);
  return { value: sign === '-' ? -size : size, decimals: fraction.length };
}

/** A number or an amount of money with the decimals that the question allows (money: 2). */
export function parseQuantity(text: string, question: SeenQuestion): Parsed<number> {
  const parsed = parseNumber(text);
  if (!('value' in parsed)) return parsed;
  const allowed = question.constraint?.decimals ?? (question.type === 'money' ? 2 : undefined);
  if (allowed !== undefined && (parsed.decimals ?? 0) > allowed) {
    return { fault: { kind: 'too-many-decimals', decimals: allowed } };
  }
  return { value: parsed.value };
}

/** A point on a scale: one of its whole numbers, or the words of its label. */
export function parseScale(text: string, question: SeenQuestion): Parsed<number> {
  const { min, max } = scaleOf(question);
  const byLabel = Object.entries(question.labels ?? {}).find(
    ([, label]) => label.toLowerCase() === text.trim().toLowerCase(),
  );
  const value = Number(byLabel ? byLabel[0] : text.trim() || Number.NaN);
  return Number.isInteger(value) && value >= min && value <= max
    ? { value }
    : { fault: { kind: 'not-on-scale', min, max } };
}

/** Lowest and highest value of a scale; 1 to 5 unless the question says otherwise. */
export function scaleOf(question: Pick<SeenQuestion, 'min' | 'max'>): {
  readonly min: number;
  readonly max: number;
} {
  return { min: question.min ?? 1, max: question.max ?? 5 };
}
