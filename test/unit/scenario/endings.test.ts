import { describe, expect, it } from 'vitest';
import { playGold } from '../../../src/scenario/gold.js';
import { hintFor } from '../../../src/scenario/hint.js';
import { openSession, replay } from '../../../src/scenario/session.js';
import type { AgentEvent } from '../../../src/scenario/state.js';
import { surveyOf } from '../../../src/scenario/survey.js';
import { compiledWith, scenario, tiny } from './fixture.js';

const said = (text: string): AgentEvent => ({ kind: 'said', text });

describe('endings', () => {
  it('are reached by what was done and said', () => {
    const gold = scenario.examples?.good;
    expect(gold && playGold(tiny, gold).state.ending).toBe('settled');
    expect(replay(tiny, [{ kind: 'did', action: 'boss', params: {} }]).state.ending).toBe('handed-over');
    expect(replay(tiny, [{ kind: 'ended' }]).state.ending).toBe('left');
  });

  it('take a goodbye before anything is settled at its second word', () => {
    expect(replay(tiny, [said('goodbye to you there')]).state.ending).toBeUndefined();
    expect(replay(tiny, [said('goodbye to you there'), said('goodbye')]).state.ending).toBe('left');
  });

  it('come with the turn limit at the latest', () => {
    const patient = compiledWith({ turns: 5, mood: { anger: 0, trust: 10, patience: 10 } });
    const talk = ['ask:number', 'ask:colour', 'check one', 'check two', 'check three'].map(said);
    expect(replay(patient, talk).state).toMatchObject({ ending: 'left', turns: 5 });
  });

  it('end the session: nothing happens after them', () => {
    const over = replay(tiny, [
      { kind: 'ended' },
      said('sorry'),
      { kind: 'did', action: 'look', params: {} },
    ]);
    expect(over.moments.slice(2).flatMap((moment) => moment.effects)).toEqual([]);
  });
});

describe('survey', () => {
  it('answers with the ending, in the customer’s words, with the moment that stood out', () => {
    const gold = scenario.examples?.good;
    const survey = gold && surveyOf(tiny, playGold(tiny, gold));
    expect(survey?.satisfaction).toBe(4);
    const rude = surveyOf(tiny, replay(tiny, [said('rude words'), said('rude again')]));
    expect(rude).toEqual({ satisfaction: 1, comment: expect.stringMatching(/^bad\. worst rude/i) });
  });

  it('is not asked before the end', () => {
    expect(surveyOf(tiny, openSession(tiny))).toBeUndefined();
  });
});

describe('hints', () => {
  it('are the first that fits', () => {
    expect(hintFor(tiny, openSession(tiny).state)).toBe('ask the number');
    expect(hintFor(tiny, replay(tiny, [said('ask:number')]).state)).toBe('go on');
  });
});
