import { Chalk, type ChalkInstance } from 'chalk';

/** How the terminal is drawn on: colours (or none), and symbols or words only. */
export interface Style {
  /** A chalk instance; its level is 0 where colour is not wanted. */
  readonly paint: ChalkInstance;
  /** True: no box drawing, no bars made of symbols. */
  readonly plain: boolean;
}

export interface StyleWish {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTTY: boolean;
  readonly plain: boolean;
  /** False when `--no-color` was given. */
  readonly color: boolean;
}

/** 0 none · 1 sixteen colours · 2 256 · 3 true colour. */
export function colourLevel({ env, isTTY, plain, color }: StyleWish): 0 | 1 | 2 | 3 {
  if (plain || !color || (env.NO_COLOR ?? '') !== '') return 0;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) {
    if (forced === '0' || forced === 'false') return 0;
    return forced === '2' ? 2 : forced === '3' ? 3 : 1;
  }
  if (!isTTY || env.TERM === 'dumb') return 0;
  if (/^(truecolor|24bit)$/i.test(env.COLORTERM ?? '')) return 3;
  return /-256(color)?$/i.test(env.TERM ?? '') ? 2 : 1;
}

export function createStyle(wish: StyleWish): Style {
  return styleAt(colourLevel(wish), wish.plain);
}

/** @param level as `colourLevel` gives it */
export function styleAt(level: 0 | 1 | 2 | 3, plain: boolean): Style {
  return { paint: new Chalk({ level }), plain };
}
