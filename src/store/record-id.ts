import { randomInt } from 'node:crypto';

/** Letters and digits that are not taken for one another when read aloud or copied by hand. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const LENGTH = 8;

/** A short id such as `s-k7m2x9qd`: 31^8 possibilities, so clashes are out of question for one store. */
export function newRecordId(prefix: 's' | 'v'): string {
  let id = '';
  for (let i = 0; i < LENGTH; i++) id += ALPHABET[randomInt(ALPHABET.length)] ?? '';
  return `${prefix}-${id}`;
}
