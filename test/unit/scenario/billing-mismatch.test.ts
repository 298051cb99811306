import { describe, expect, it } from 'vitest';
import { playGold } from '../../../src/scenario/gold.js';
import { openSession, replay, type Session } from '../../../src/scenario/session.js';
import type { Params } from '../../../src/scenario/source.js';
import type { AgentEvent } from '../../../src/scenario/state.js';
import { shipped } from './shipped.js';

const compiled = new Map(shipped).get('billing-mismatch');
if (compiled === undefined) throw new Error('billing-mismatch is missing');
const { source } = compiled;

const say = (text: string): AgentEvent => ({ kind: 'said', text });
const act = (action: string, params: Params = {}): AgentEvent => ({ kind: 'did', action, params });
const hangUp: AgentEvent = { kind: 'ended' };

function play(...events: readonly AgentEvent[]): Session {
  if (compiled === undefined) throw new Error('billing-mismatch is missing');
  return replay(compiled, events);
}

function lastDone(session: Session): string {
  const entry = session.state.desk.at(-1);
  return `${entry?.action} ${entry?.outcome} ${entry?.code ?? ''}`.trim();
}

function lastLine(session: Session): string {
  const lines = session.moments.at(-1)?.effects.flatMap((each) => (each.kind === 'say' ? [each.line] : []));
  return lines?.join(' ') ?? '';
}

const askIdentity = say(
  'Good morning, Robin at Norvello. May I have your date of birth and your postcode, please?',
);
const opened = [askIdentity, act('check-account'), act('check-charge'), act('check-offer')];
const askCar = say('Did you bring the car back, and has the hire been paid?');
const explain = say('The money never left your account. It was only set aside as a deposit for the car.');

describe('gold conversations', () => {
  it.each(Object.entries(source.examples ?? {}))('%s reaches its ending', (_name, gold) => {
    expect(playGold(compiled, gold).state.ending).toBe(gold.ending);
  });
});

describe('endings that different play reaches', () => {
  it('settled: hold explained and released, fees back, a yes and a goodbye', () => {
    const session = play(
      ...opened,
      askCar,
      act('release-hold'),
      explain,
      say("I've released it, you can spend it by tomorrow at nine."),
      act('credit', { amount: 25 }),
      act('correct-fee'),
      say("Both card fees are back on your account, twenty-five euros, and it's free until next August."),
      say('Does that suit you?'),
      say('Is there anything else I can help with?'),
      say('Have a lovely day, goodbye.'),
    );
    expect(session.state.ending).toBe('settled');
  });

  it('half-done: the fees are back, the hold is left as it is', () => {
    const session = play(
      ...opened,
      act('credit', { amount: 25 }),
      say("I've credited twenty-five euros for the card fees."),
      say('Have a nice day, goodbye.'),
    );
    expect(session.state.ending).toBe('half-done');
  });

  it('passed-on or handed-over, by whether anybody has looked', () => {
    const hand = act('transfer', { reason: 'the statement' });
    expect(play(hand).state.ending).toBe('passed-on');
    expect(play(askIdentity, act('check-account'), hand).state.ending).toBe('handed-over');
  });

  it('none-the-wiser: the agent hangs up with nothing done', () => {
    expect(play(say('Good morning.'), hangUp).state.ending).toBe('none-the-wiser');
  });
});

describe('identity before data', () => {
  it('keeps the account locked until birth date and postcode are both given', () => {
    expect(lastDone(play(act('check-account')))).toBe('check-account refused needs');
    const half = play(say('What is your date of birth?'), act('check-account'));
    expect(lastDone(half)).toBe('check-account refused needs');
    expect(lastDone(play(askIdentity, act('check-account')))).toBe('check-account done');
  });

  it('takes data read out to a stranger as a breach, and the same words after the check as none', () => {
    const reading = say('I see 61.40 euros available, and you live at 8 Mill Lane.');
    const why = (session: Session): readonly string[] =>
      session.moments.at(-1)?.effects.flatMap((each) => (each.kind === 'mood' ? each.why : [])) ?? [];
    expect(why(play(reading))).toContain('breach');
    expect(why(play(askIdentity, reading))).not.toContain('breach');
  });

  it('tells the PIN to nobody', () => {
    const session = play(say('What is your PIN?'));
    expect(session.state.revealed).toEqual([]);
    expect(lastLine(session)).not.toBe('');
  });
});

describe('facts are told only when asked', () => {
  it('tells nothing at a greeting', () => {
    expect(play(say('Good morning, how can I help you?')).state.revealed).toEqual([]);
  });

  it.each([
    ['agreed', 'Who told you that there would be no fee?'],
    ['proof', 'Do you have that in writing?'],
    ['car-hire', 'When did you hire the car?'],
    ['rent', 'By when do you need the money?'],
    ['returned-payment', 'Has this led to any other costs?'],
    ['birth-date', "When's your birthday?"],
    ['postcode', 'Whereabouts do you live?'],
    ['charges', 'Which lines on the statement are wrong?'],
  ])('%s at "%s"', (fact, question) => {
    expect(openSession(compiled).state.revealed).toEqual([]);
    expect(play(say(question)).state.revealed).toContain(fact);
  });
});

describe('the hold', () => {
  it('is not understood by its name alone', () => {
    const named = play(...opened, say("It's just a hold."), say("It's an authorisation, you see."));
    expect(named.state.flags.understood).toBe(false);
    expect(named.state.flags.named).toBe(true);
  });

  it.each([
    'The money has never left your account.',
    'Brightway only put the sum to one side as a security for the car.',
    'Nobody has taken it, it was reserved in case of damage.',
  ])('is understood once it is explained: %s', (text) => {
    expect(play(...opened, say(text)).state.flags.understood).toBe(true);
  });

  it('explained unseen is taken for a guess', () => {
    const guess = play(askIdentity, say('The money was probably never taken, only set aside.'));
    expect(guess.state.flags.understood).toBe(false);
  });

  it('can be released only when the customer has said that the car is back', () => {
    expect(lastDone(play(...opened, act('release-hold')))).toBe('release-hold refused needs');
    expect(lastDone(play(...opened, askCar, act('release-hold')))).toBe('release-hold done');
  });

  it('that falls away on Friday comes too late for the rent', () => {
    const session = play(...opened, say('It falls away by itself on Friday.'));
    expect(session.state.revealed).toContain('rent');
  });
});

describe('the limit on what may be credited', () => {
  it('is thirty euros for all credits together', () => {
    expect(lastDone(play(...opened, act('credit', { amount: 43 })))).toBe('credit refused limit');
    expect(lastDone(play(...opened, act('credit', { amount: 30 })))).toBe('credit done');
    const twice = [act('credit', { amount: 12.5 }), act('credit', { amount: 12.5 })];
    expect(lastDone(play(...opened, ...twice))).toBe('credit done');
    expect(lastDone(play(...opened, ...twice, act('credit', { amount: 5 })))).toBe('credit refused limit');
    const over = [act('credit', { amount: 25 }), act('credit', { amount: 18 })];
    expect(lastDone(play(...opened, ...over))).toBe('credit refused limit');
  });

  it('a promise beyond it is held against the agent who takes it back', () => {
    const promised = play(
      ...opened,
      say('Has this led to any other costs?'),
      say("I'll credit you the 25 and the 18 euros from the phone company as well."),
    );
    expect(promised.state.flags.promised_extra).toBe(true);
    const before = promised.state.mood.trust ?? 0;
    const taken = replay(compiled, [
      ...promised.moments.flatMap(({ event }) => (event === undefined ? [] : [event])),
      say('I can only credit up to 30 euros, so I would open a dispute for the rest.'),
    ]);
    expect(taken.state.flags.let_down).toBe(true);
    expect(taken.state.mood.trust ?? 10).toBeLessThan(before);
  });
});
