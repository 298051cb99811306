import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PractisedSession, progressOf, type Rehearsal } from '../../../src/report/progress/progress.js';
import { skillShares } from '../../../src/report/progress/skills.js';

const angry: Rehearsal = {
  scenario: 'angry-buyer',
  title: 'Angry buyer',
  difficulty: 2,
  behaviours: ['apologise', 'offer-remedy'],
};
const billing: Rehearsal = {
  scenario: 'billing-mismatch',
  title: 'Billing mismatch',
  difficulty: 1,
  behaviours: ['verify-identity', 'offer-remedy'],
};

let day = 0;
function session(scenario: string, score: number, behaviours: Record<string, number> = {}): PractisedSession {
  day += 1;
  return {
    scenario,
    mode: 'coaching',
    at: `2026-01-${String(day).padStart(2, '0')}T10:00:00Z`,
    score,
    passed: score >= 60,
    dimensions: { empathy: score, procedure: null },
    behaviours,
  };
}

const reason = (sessions: readonly PractisedSession[]) => progressOf(sessions, [angry, billing]).next;

describe('what to practise next', () => {
  it('is the easiest scenario for a newcomer', () => {
    expect(reason([])).toMatchObject({ scenario: 'billing-mismatch', reason: { kind: 'first' } });
    expect(progressOf([], []).next).toBeNull();
  });

  it('is the scenario that trains what is weakest, and says what that is', () => {
    const next = reason([session('billing-mismatch', 80, { apologise: 0, 'verify-identity': 1 })]);
    expect(next).toMatchObject({
      scenario: 'angry-buyer',
      reason: {
        kind: 'trains-weak',
        behaviours: [{ behaviour: 'apologise', share: 0, sessions: 1 }],
        tried: false,
      },
    });
  });

  it('is what was not passed, then what is new, then what is longest ago', () => {
    expect(reason([session('angry-buyer', 40)])?.reason.kind).toBe('not-passed');
    expect(reason([session('angry-buyer', 90)])).toMatchObject({
      scenario: 'billing-mismatch',
      reason: { kind: 'new' },
    });
    expect(reason([session('angry-buyer', 90), session('billing-mismatch', 90)])).toMatchObject({
      scenario: 'angry-buyer',
      reason: { kind: 'longest-ago' },
    });
  });
});

describe('trends', () => {
  it('compare the later half of the sessions with the earlier', () => {
    const { trends } = progressOf(
      [40, 50, 60, 80].map((score) => session('angry-buyer', score)),
      [angry],
    );
    expect(trends).toEqual([
      { dimension: 'empathy', scores: [40, 50, 60, 80], change: 25 },
      { dimension: 'procedure', scores: [], change: null },
    ]);
  });
});

describe('skills', () => {
  it('are ranked by the mean share over the sessions that asked for them', () => {
    expect(skillShares([{ thank: 1, greet: 0 }, { thank: 0.5 }])).toEqual([
      { behaviour: 'greet', share: 0, sessions: 1 },
      { behaviour: 'thank', share: 0.75, sessions: 2 },
    ]);
  });

  it('never name one behaviour as both strong and weak', () => {
    const shares = fc.dictionary(
      fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(shares, { maxLength: 8 }), (all) => {
        const { strongest, weakest } = progressOf(
          all.map((behaviours) => session('angry-buyer', 50, behaviours)),
          [angry],
        );
        const names = [...strongest, ...weakest].map((skill) => skill.behaviour);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });
});
