import { setFlagsFromString } from 'node:v8';

/** From this many conversations on, making the code faster pays; before, it takes longer than it saves. */
export const worthOptimisingFrom = 5;

/**
 * Lets Node optimise its code. The program starts without (see `scripts/build/program-loader.mjs`), because most
 * runs are over before the optimised code would be used.
 */
export function optimiseFromNow(): void {
  setFlagsFromString('--opt');
}
