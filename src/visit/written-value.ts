import type { WrittenForms } from '../language/written-forms.js';
import type { SeenQuestion } from './question.js';

/**
 * A number, sum, length of time or day as a person writes it, so that it could be typed as an answer again: "12,40 EUR",
 * "1:30", "22.11.2026". Texts stay as they are.
 *
 * @param forms of the language that is read
 */
export function writtenValue(
  value: string | number,
  { type, unit, currency }: Pick<SeenQuestion, 'type' | 'unit' | 'currency'>,
  forms: Pick<WrittenForms, 'number' | 'date'>,
): string {
  if (type === 'date') return forms.date(String(value));
  if (typeof value === 'string') return value;
  if (type === 'duration') return writtenDuration(value);
  const measure = unit ?? currency;
  const written = type === 'money' ? writtenMoney(value, forms) : forms.number(value);
  return measure === undefined ? written : `${written} ${measure}`;
}

/** Minutes and seconds, `1:05`; from an hour on `1:00:05`. */
export function writtenDuration(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** Two decimals where there is no whole number of the currency. */
function writtenMoney(value: number, forms: Pick<WrittenForms, 'number'>): string {
  if (Number.isInteger(value)) return forms.number(value);
  const decimal = forms.number(0.5).charAt(1);
  return value.toFixed(2).replace('.', decimal);
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
