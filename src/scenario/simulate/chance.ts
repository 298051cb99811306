import { drawn } from '../draws.js';

/** Choices that depend on nothing but the seed. */
export interface Chance {
  /** True in this share of cases, 0–1. */
  readonly below: (share: number) => boolean;
  /** A whole number from 0 to `count` - 1. */
  readonly whole: (count: number) => number;
  /** One of the list; undefined where it is empty. */
  readonly pick: <Item>(list: readonly Item[]) => Item | undefined;
}

const seeds = 2 ** 31;

/** Another seed made from a seed and a place, so that runs do not resemble their neighbours. */
export function seedAt(seed: number, place: number): number {
  return Math.floor(drawn(seed, place) * seeds);
}

/** A hash of a text (FNV-1a, 32 bits), to draw by what is said rather than by when. */
export function textSeed(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

export function chanceOf(seed: number): Chance {
  let drawnSoFar = 0;
  const next = (): number => {
    drawnSoFar += 1;
    return drawn(seed, drawnSoFar);
  };
  const whole = (count: number): number => Math.min(count - 1, Math.floor(next() * count));
  return {
    below: (share) => next() < share,
    whole,
    pick: (list) => (list.length === 0 ? undefined : list[whole(list.length)]),
  };
}
