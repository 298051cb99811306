import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../src/behaviour/observation.js';
import { lookSeldom } from '../../../src/rubric/evidence/seldom.js';
import { timelineOf } from '../../../src/rubric/timeline/timeline.js';

const turns = ['customer', 'agent', 'customer', 'agent', 'customer', 'agent', 'customer'].map(
  (speaker, index) => ({ speaker: speaker as 'agent' | 'customer', text: `turn ${index}` }),
);
const upset = (turn: number, confidence = 1): Observation => ({
  turn,
  behaviour: 'angry',
  from: 0,
  to: 4,
  confidence,
  source: 'person',
});
const shareOf = (observations: readonly Observation[], withheld: readonly number[] = []): unknown => {
  const empty = withheld.map((turn) => ({
    turn,
    behaviour: 'thank',
    from: 0,
    to: 1,
    reason: 'repeated' as const,
  }));
  const finding = lookSeldom(['angry'], timelineOf({ id: 'x', turns }, observations, empty));
  return finding.status === 'assessed' ? finding.share : finding.status;
};

describe('seldom', () => {
  it('earns the share of customer turns without the cue', () => {
    expect(shareOf([])).toBe(1);
    expect(shareOf([upset(0)])).toBe(0.75);
    expect(shareOf([upset(0), upset(2), upset(4), upset(6)])).toBe(0);
  });

  it('counts a doubtful cue for less, and two in one turn once', () => {
    expect(shareOf([upset(0, 0.6)])).toBeCloseTo(0.85, 10);
    expect(shareOf([upset(0, 0.6), upset(0)])).toBe(0.75);
  });

  it('gives nothing for calm replies to words without substance', () => {
    expect(shareOf([upset(0)], [1, 3])).toBe(0.5);
  });

  it('is not assessed where the customer never speaks', () => {
    const silent = timelineOf({ id: 'x', turns: [{ speaker: 'agent', text: 'hello' }] }, [], []);
    expect(lookSeldom(['angry'], silent).status).toBe('not-assessed');
  });
});
