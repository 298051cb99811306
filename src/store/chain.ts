import { hash, randomBytes } from 'node:crypto';

/**
 * Events are links of one chain over the whole store. The hash of a link is made of the hash before it, of what the
 * event is, and of a digest of its data: so data can be erased without breaking the chain, while nothing can be
 * changed, left out or moved without it showing. The salt keeps erased data from being guessed by its digest.
 */
export interface Link {
  /** Counts from 1. */
  readonly place: number;
  /** SHA-256, hexadecimal. */
  readonly hash: string;
}

/** What stands before the first link. */
export const noLink: Link = { place: 0, hash: '' };

export interface Linked {
  readonly record: string;
  readonly seq: number;
  readonly at: string;
  readonly kind: string;
  readonly digest: string;
}

export function sha256(text: string | Uint8Array): string {
  return hash('sha256', text, 'hex');
}

/** 16 bytes of chance, hexadecimal; drawn many at a time, since each draw is a call to the system. */
export function newSalt(): string {
  if (drawn + SALT_BYTES > pool.length) {
    pool = randomBytes(SALT_BYTES * 256);
    drawn = 0;
  }
  drawn += SALT_BYTES;
  return pool.toString('hex', drawn - SALT_BYTES, drawn);
}

const SALT_BYTES = 16;
let pool = Buffer.alloc(0);
let drawn = 0;

/** @param data as it is stored: JSON text */
export function digestOf(salt: string, data: string): string {
  return sha256(`${salt}\n${data}`);
}

/** The hash of an event behind another. No part can contain a line break but the last, so none can pass for another. */
export function hashOf(before: string, { record, seq, at, kind, digest }: Linked): string {
  return sha256([before, digest, seq, at, record, kind].join('\n'));
}
