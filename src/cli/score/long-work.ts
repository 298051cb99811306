import { setFlagsFromString } from 'node:v8';

/** From this many conversations on, making the code faster pays; before, it takes longer than it saves. */
export const worthOptimisingFrom = 5;

/**
 * How much code of other functions is drawn into one that is optimised, in bytes; usually 920. Here the work is spread over
 * many small functions: drawing in more keeps the threads that compile busy for seconds and makes nothing faster.
 */
const drawnIn = 150;

/**
 * Lets Node optimise its code. The program starts without (see `scripts/build/program-loader.mjs`), because most
 * runs are over before the optimised code would be used.
 */
export function optimiseFromNow(): void {
  setFlagsFromString('--opt');
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${drawnIn}`);
}
