import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/report/display-width.js';
import type { Ink } from '../../../src/report/ink.js';
import { en } from '../../../src/report/messages/en/all.js';
import { buildScorecard } from '../../../src/report/scorecard/build-scorecard.js';
import { scorecardText } from '../../../src/report/scorecard-terminal.js';
import { assess } from '../../../src/rubric/assess.js';
import { card, found, options, rubric } from './cards.js';

describe('a scorecard on a terminal', () => {
  it('shows marks, points, quotations, the box of a critical failure and the advice', () => {
    const text = scorecardText(card(), en, options);
    for (const part of [
      '✓ Greeted (1 of 1)',
      'turn 1 “Good morning”',
      '✗ Apologised (0 of 2)',
      '┌─',
      'Say sorry once.',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('has no symbols in plain mode: every mark is a word', () => {
    const text = scorecardText(card(), en, { ...options, plain: true });
    expect(text).toContain('met: Greeted');
    expect(text).not.toMatch(/[✓✗◐█░─│┌]/);
  });

  it.each([20, 32, 60, 100])('fits %i columns', (width) => {
    const lines = scorecardText(card(), en, { ...options, width }).split('\n');
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
  });

  it('colours without changing the words', () => {
    const paint = (text: string): string => `\u001b[31m${text}\u001b[39m`;
    const ink: Ink = { good: paint, fair: paint, poor: paint, quiet: paint, strong: paint };
    const text = scorecardText(card(), en, { ...options, ink });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are taken away again
    expect(text.replace(/\u001b\[\d+m/g, '')).toBe(scorecardText(card(), en, options));
  });

  it('lets no control character of a transcript through, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (id, words) => {
        const hostile = {
          id,
          turns: [{ speaker: 'agent' as const, text: `${words}\u001b]0;x\u0007\u202e` }],
        };
        const observations = [found(0, 'greet', 0, hostile.turns[0]?.text.length ?? 0)];
        const assessed = assess(rubric, { conversation: hostile, observations });
        const text = scorecardText(buildScorecard(assessed, rubric, hostile), en, options);
        expect(text).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
      }),
      { numRuns: 30 },
    );
  });
});
