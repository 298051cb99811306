import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/rubric/assess.js';
import { criterion, look, resultOf, rubricWith, talk } from './builders.js';

describe('order in time', () => {
  it('before: counts only what comes before the first of the others', () => {
    const said = { any: ['verify-identity'], before: ['disclose-account'] };
    expect(
      look({ said }, talk(['A: who | verify-identity', 'C: me', 'A: 38 | disclose-account'])).status,
    ).toBe('met');
    const late = look({ said }, talk(['A: 38 | disclose-account', 'C: me', 'A: who | verify-identity']));
    expect(late).toMatchObject({
      status: 'missed',
      belongs: { turn: 0, why: 'before', by: 'disclose-account' },
    });
    expect(look({ said }, talk(['A: who | verify-identity'])).status).toBe('met');
  });

  it('never before: a guard that data read out too early breaks', () => {
    const said = { never: ['disclose-account'], before: ['verify-identity'] };
    const held = look({ said }, talk(['A: who | verify-identity', 'C: me', 'A: 38 | disclose-account']));
    expect(held).toMatchObject({ status: 'met', guard: true, earned: 0, possible: 0 });
    const broken = look({ said }, talk(['A: 38 | disclose-account']));
    expect(broken).toMatchObject({ status: 'missed', possible: 1, evidence: [{ turn: 0, quote: '38' }] });
  });

  it('after, and within n agent turns after', () => {
    const lines = ['A: look | check-records', 'C: ok', 'A: hm', 'C: well?', 'A: money back | offer-remedy'];
    expect(look({ said: { any: ['offer-remedy'], after: ['check-records'] } }, talk(lines)).status).toBe(
      'met',
    );
    const within = (n: number) =>
      look({ said: { any: ['offer-remedy'], after: ['check-records'], within: n } }, talk(lines)).status;
    expect([within(1), within(2)]).toEqual(['missed', 'met']);
    expect(look({ said: { any: ['offer-remedy'], after: ['diagnose'] } }, talk(lines)).status).toBe('missed');
  });

  it('in the first and in the last n agent turns', () => {
    const lines = ['C: hi', 'A: hello | greet', 'C: so', 'A: yes', 'C: bye', 'A: take care | close-warmly'];
    expect(look({ said: { any: ['greet'], in_first: 1 } }, talk(lines)).status).toBe('met');
    expect(look({ said: { any: ['close-warmly'], in_first: 1 } }, talk(lines)).status).toBe('missed');
    expect(look({ said: { any: ['close-warmly'], in_last: 1 } }, talk(lines)).status).toBe('met');
    expect(look({ said: { any: ['greet'], in_last: 1 } }, talk(lines)).status).toBe('missed');
  });

  it('at least and at most n times', () => {
    const lines = ['A: a | apologise', 'C: x', 'A: b | apologise', 'C: y', 'A: c | apologise'];
    expect(look({ said: { any: ['apologise'], at_least: 4 } }, talk(lines)).share).toBe(0.75);
    expect(look({ said: { any: ['apologise'], at_most: 2 } }, talk(lines)).status).toBe('missed');
    expect(look({ said: { never: ['apologise'], at_most: 3 } }, talk(lines)).status).toBe('met');
    expect(look({ said: { never: ['apologise'], at_most: 2 } }, talk(lines)).status).toBe('missed');
  });

  it('all: a part of them earns a part', () => {
    const said = { all: ['promise-follow-up', 'commit-timeframe'] };
    expect(look({ said }, talk(['A: I will ring | promise-follow-up'])).share).toBe(0.5);
  });

  it('against actions at the desk', () => {
    const refund = { action: 'refund', params: { amount: 60 }, after: 0, outcome: 'done' } as const;
    const lines = ['A: done | offer-remedy', 'C: ok', 'A: it is on its way | commit-timeframe'];
    const late = { any: ['commit-timeframe'], after: ['action:refund'] };
    expect(look({ said: late }, talk(lines, [refund])).status).toBe('met');
    expect(
      look({ said: { any: ['offer-remedy'], after: ['action:refund'] } }, talk(lines, [refund])).status,
    ).toBe('missed');
  });
});

describe('in reply to a cue', () => {
  const lines = [
    'C: late again | angry',
    'A: that is hard | acknowledge-feeling',
    'C: and the crane? | worried',
    'A: number? | ask-details',
    'C: 12',
    'A: I see',
  ];
  const said = { any: ['acknowledge-feeling'], in_reply_to: ['angry', 'worried'] };

  it('is met by one answered cue', () => {
    expect(look({ said }, talk(lines)).status).toBe('met');
  });

  it('with each, earns the share of the cues answered, and shows where it belonged', () => {
    expect(look({ said: { ...said, each: true } }, talk(lines))).toMatchObject({
      share: 0.5,
      status: 'partly',
      belongs: { turn: 2, why: 'in-reply-to', by: 'worried' },
    });
  });

  it('counts agent turns, so that within: 2 reaches one turn further', () => {
    const late = ['C: late | angry', 'A: number?', 'C: 12', 'A: how hard | acknowledge-feeling'];
    expect(look({ said }, talk(late)).status).toBe('missed');
    expect(look({ said: { ...said, within: 2 } }, talk(late)).status).toBe('met');
  });

  it('without the cue is not applicable, and leaves the denominator', () => {
    expect(look({ said }, talk(['C: hi', 'A: hello']))).toMatchObject({
      status: 'not-applicable',
      possible: 0,
    });
  });

  it('a cue in the last words, which nobody could answer, does not count', () => {
    expect(look({ said }, talk(['A: hello', 'C: enough | angry'])).status).toBe('not-applicable');
  });

  it('a customer whom nobody answered at all is missed', () => {
    expect(look({ said }, talk(['C: hello? | worried'])).status).toBe('missed');
  });
});

describe('evidence', () => {
  it('quotes the words with their place', () => {
    const conversation = { id: 'x', turns: [{ speaker: 'agent' as const, text: 'Oh dear, I am sorry.' }] };
    const observations = [
      { turn: 0, behaviour: 'apologise', from: 9, to: 19, confidence: 1, source: 'rule' as const },
    ];
    const rubric = rubricWith([criterion('sorry', { said: { any: ['apologise'] } })]);
    expect(resultOf(assess(rubric, { conversation, observations }), 'sorry').evidence).toEqual([
      { kind: 'turn', turn: 0, from: 9, to: 19, quote: 'I am sorry', behaviour: 'apologise', source: 'rule' },
    ]);
  });

  it('drops what a detector is not sure of', () => {
    const { conversation, observations } = talk(['A: hm | apologise']);
    const unsure = observations.map((observation) => ({ ...observation, confidence: 0.4 }));
    expect(look({ said: { any: ['apologise'] } }, { conversation, observations: unsure }).status).toBe(
      'missed',
    );
  });
});
