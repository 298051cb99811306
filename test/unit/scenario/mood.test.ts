import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeMood, moodDifference } from '../../../src/scenario/mood.js';
import { advance, openSession, type Session } from '../../../src/scenario/session.js';
import { turningPoints } from '../../../src/scenario/turning-points.js';
import { tiny } from './fixture.js';

function talk(...texts: string[]): Session {
  return texts.reduce((session, text) => advance(tiny, session, { kind: 'said', text }), openSession(tiny));
}

const anger = (session: Session): number => session.state.mood.anger ?? -1;

describe('moods', () => {
  it('stay within 0 and 10 whatever happens', () => {
    const mood = fc.record({
      anger: fc.double({ min: 0, max: 10, noNaN: true }),
      trust: fc.double({ min: 0, max: 10, noNaN: true }),
    });
    const change = fc.dictionary(
      fc.constantFrom('anger', 'trust', 'other'),
      fc.double({ min: -20, max: 20, noNaN: true }),
    );
    fc.assert(
      fc.property(mood, change, (before, points) => {
        const after = changeMood(before, points);
        expect(Object.keys(after)).toEqual(['anger', 'trust']);
        for (const value of Object.values(after)) expect(value >= 0 && value <= 10).toBe(true);
      }),
    );
  });

  it('tell what changed and leave out what did not', () => {
    expect(moodDifference({ anger: 5, trust: 2 }, { anger: 4.5, trust: 2 })).toEqual({ anger: -0.5 });
  });

  it('harm counts in full, relief ever less towards the best', () => {
    expect(changeMood({ anger: 9 }, { anger: 1 })).toEqual({ anger: 10 });
    expect(changeMood({ anger: 6 }, { anger: -2 })).toEqual({ anger: 4 });
    expect(changeMood({ anger: 3 }, { anger: -2 })).toEqual({ anger: 2 });
  });
});

describe('kind words', () => {
  it('calm once, and do harm when nothing follows', () => {
    const once = talk('sorry');
    expect(anger(once)).toBeLessThan(6);
    const often = talk('sorry', 'so sorry there', 'very sorry here');
    expect(often.state.mood.patience ?? 10).toBeLessThan(once.state.mood.patience ?? 0);
    expect(often.moments.at(-1)?.effects).toContainEqual(expect.objectContaining({ why: ['hollow'] }));
  });

  it('do not calm below the floor before anything is done; a remedy does', () => {
    expect(anger(talk('sorry', 'sorry details', 'check sorry'))).toBeGreaterThanOrEqual(4);
    expect(anger(talk('sorry', 'sorry remedy'))).toBeLessThan(4);
  });
});

describe('harm', () => {
  it('enrages, each time', () => {
    const session = talk('rude', 'rude again');
    expect(anger(session)).toBe(10);
    expect(session.state.ending).toBe('gone');
  });

  it('is felt when account data is read out before identity was checked', () => {
    const early = talk('the street is here');
    expect(early.moments.at(-1)?.effects).toContainEqual(expect.objectContaining({ why: ['breach'] }));
    const late = talk('verify-identity', 'the street is here');
    expect(late.moments.at(-1)?.effects).not.toContainEqual(expect.objectContaining({ why: ['breach'] }));
  });

  it('shows as a turning point with the words that did it', () => {
    const [point] = turningPoints(talk('ask:number', 'rude words'));
    expect(point).toMatchObject({ quote: 'rude words', turn: 3 });
    expect(point?.why).toContain('rude');
    expect(point?.weight ?? 0).toBeLessThan(0);
  });
});
