/** The evaluator of a visit to somebody else's shop. */
export const anonymous = 'anonymous';

const WORD = /^\p{Lu}\p{Ll}[\p{L}'\u2019-]*$/u;
const INITIAL = /^\p{Lu}\.?$/u;

/**
 * Does this look like the name of a person, such as "Anna Kowalska", "Anna K." or "KOWALSKA Anna", rather than like a
 * pseudonym ("otter", "cashier-2", "Blue 7")? Two capitalised words do; one word never does.
 */
export function looksLikeName(text: string): boolean {
  const words = text
    .trim()
    .split(/[\s_]+/)
    .filter((word) => word !== '');
  if (words.length < 2) return false;
  const named = words.filter((word) => WORD.test(word) || (/^\p{Lu}{2,}$/u.test(word) && word.length > 2));
  return named.length >= 2 || (named.length === 1 && words.some((word) => INITIAL.test(word)));
}
