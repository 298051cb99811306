import { editDistance } from '../../did-you-mean.js';

const digits = /\d/g;

/**
 * The only known name that a misspelt one can stand for: at most one edit in four letters away, and every other name at
 * least two edits further. A name that differs in its digits is another name, not a misspelt one. Undefined where there
 * is any doubt.
 */
export function surelyMeant(word: string, known: Iterable<string>): string | undefined {
  if (word.length < 3 || word.length > 64) return undefined;
  const wanted = word.toLowerCase();
  const near = [...new Set(known)]
    .filter((name) => Math.abs(name.length - word.length) <= word.length / 2)
    .map((name) => ({ name, distance: editDistance(wanted, name.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const [best, second] = near;
  if (best === undefined || best.distance > Math.max(1, Math.floor(word.length / 4))) return undefined;
  if (second !== undefined && second.distance < best.distance + 2) return undefined;
  const sameDigits = (best.name.match(digits) ?? []).join() === (word.match(digits) ?? []).join();
  return sameDigits ? best.name : undefined;
}
