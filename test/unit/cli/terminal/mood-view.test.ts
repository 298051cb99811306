import { describe, expect, it } from 'vitest';
import { en } from '../../../../src/cli/messages/en/all.js';
import { moodLine } from '../../../../src/cli/terminal/practise/mood-view.js';
import { createStyle } from '../../../../src/cli/terminal/style.js';
import { displayWidth } from '../../../../src/report/display-width.js';

const wish = { env: { NO_COLOR: '1' }, isTTY: true, color: false };
const shown = (columns: number, plain = false): readonly string[] => {
  const style = createStyle({ ...wish, plain });
  const now = { anger: 5, trust: 5, patience: 5 };
  return moodLine(now, { anger: 6, trust: 4, patience: 4 }, { columns, style, messages: en }).split('\n');
};

describe('the mood', () => {
  it.each([80, 100, 120])('stands on one line of %i columns, with the longest words', (columns) => {
    expect(shown(columns)).toHaveLength(1);
  });
  it.each([20, 30, 40, 60])('has a line each in %i columns', (columns) => {
    expect(shown(columns)).toHaveLength(3);
  });
  it.each([40, 80, 120])('never exceeds %i columns', (columns) => {
    for (const line of [...shown(columns), ...shown(columns, true)]) {
      expect(displayWidth(line)).toBeLessThanOrEqual(columns);
    }
  });
  it('is said in words for a screen reader', () => {
    expect(shown(80, true).join(' ')).not.toMatch(/[▰▱↑↓]/);
  });
});
