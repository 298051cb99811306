import { describe, expect, it } from 'vitest';
import { en } from '../../../src/report/messages/en/all.js';
import { criterionLines } from '../../../src/report/scorecard/criterion-lines.js';
import type { CriterionEntry } from '../../../src/report/scorecard/scorecard.js';
import { options } from './cards.js';

const noted: CriterionEntry = {
  id: 'joined',
  title: 'Time of joining the queue',
  status: 'met',
  earned: 0,
  possible: 0,
  bonus: false,
  guard: false,
  evidence: [],
};

describe('a criterion in a scorecard', () => {
  it('that is only noted is neither ticked nor counted', () => {
    expect(criterionLines(noted, en, options)).toEqual(['  – Time of joining the queue']);
  });

  it('that weighs something shows its points', () => {
    expect(criterionLines({ ...noted, earned: 1, possible: 2 }, en, options)).toEqual([
      '  ✓ Time of joining the queue (1 of 2)',
    ]);
  });
});
