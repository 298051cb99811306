import { describe, expect, it } from 'vitest';
import { colourLevel } from '../../../../src/cli/terminal/style.js';

const wish = { env: {}, isTTY: true, plain: false, color: true };

describe('colourLevel', () => {
  it.each([
    ['a terminal', {}, 1],
    ['a terminal with many colours', { env: { TERM: 'xterm-256color' } }, 2],
    ['a terminal with all colours', { env: { COLORTERM: 'truecolor' } }, 3],
    ['a pipe', { isTTY: false }, 0],
    ['a pipe that is forced', { isTTY: false, env: { FORCE_COLOR: '1' } }, 1],
    ['NO_COLOR', { env: { NO_COLOR: '1' } }, 0],
    ['NO_COLOR over FORCE_COLOR', { env: { NO_COLOR: '1', FORCE_COLOR: '1' } }, 0],
    ['an empty NO_COLOR', { env: { NO_COLOR: '' } }, 1],
    ['FORCE_COLOR=0', { env: { FORCE_COLOR: '0' } }, 0],
    ['--no-color', { color: false }, 0],
    ['--plain', { plain: true }, 0],
    ['a dumb terminal', { env: { TERM: 'dumb' } }, 0],
  ])('with %s', (_what, change, level) => {
    expect(colourLevel({ ...wish, ...change })).toBe(level);
  });
});
