import { fold } from '../../language/fold.js';
import { holds } from '../../language/phrases.js';
import { phoneWords } from './words/contact-words.js';

/** Digits in groups, as numbers are written: `+371 2612 3456`, `601 234 567`, `0171-123 4567`. */
const groups = /\+?\d[\d\s()./-]{5,24}\d/g;
const inThrees = /^\d{3}[ -]\d{3}[ -]\d{3}$/;
/** The word before the number, a mark or two between them. */
const wordBefore = /([\p{L}]+)[\s.:№#-]*$/u;

/** The first telephone number of a text: one with its country, nine digits in threes, or digits behind a word such as "tel.". */
export function phoneIn(text: string): string | undefined {
  for (const { 0: written, index } of text.matchAll(groups)) {
    const digits = written.replace(/\D/g, '').length;
    if (digits < 7 || digits > 15) continue;
    if (written.startsWith('+') && digits >= 9) return written;
    if (inThrees.test(written)) return written;
    const [, word = ''] = wordBefore.exec(text.slice(Math.max(0, index - 30), index)) ?? [];
    if (holds(phoneWords, fold(word))) return written;
  }
  return undefined;
}
