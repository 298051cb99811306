import { describe, expect, it } from 'vitest';
import { isMet } from '../../../src/scenario/desk.js';
import { advance, conversationOf, openSession, replay } from '../../../src/scenario/session.js';
import type { AgentEvent } from '../../../src/scenario/state.js';
import { standing, takeBack } from '../../../src/scenario/take-back.js';
import { tiny } from './fixture.js';

const ask: AgentEvent = { kind: 'said', text: 'ask:number' };
const look: AgentEvent = { kind: 'did', action: 'look', params: { number: 'ab12' } };
const pay = (amount: string | number): AgentEvent => ({ kind: 'did', action: 'pay', params: { amount } });

function outcome(...events: AgentEvent[]) {
  return replay(tiny, events)
    .moments.at(-1)
    ?.effects.find((effect) => effect.kind === 'desk');
}

describe('desk', () => {
  it('refuses what is not ready, with the words of the scenario', () => {
    expect(outcome(look)).toMatchObject({ outcome: 'refused', code: 'needs', text: 'ask first' });
  });

  it('does it once it is, and reads what was typed as it was meant', () => {
    expect(outcome(ask, look)).toMatchObject({ outcome: 'done', text: 'found AB-12' });
  });

  it.each([
    [pay(51), { code: 'limit', text: 'too much' }],
    [pay(101), { code: 'limit', param: 'amount' }],
    [pay('£40'), { outcome: 'done', text: 'paid 40' }],
    [pay('many'), { code: 'invalid', param: 'amount' }],
    [pay(-1), { code: 'invalid' }],
    [{ kind: 'did', action: 'pay', params: {} } as const, { code: 'missing', param: 'amount' }],
    [{ kind: 'did', action: 'fly', params: {} } as const, { code: 'unknown-action' }],
  ])('%j gives %j', (event, expected) => {
    expect(outcome(ask, look, event)).toMatchObject(expected);
  });

  it('does once what can be done only once', () => {
    expect(outcome(ask, look, pay(10), pay(10))).toMatchObject({ code: 'already' });
  });

  it('looks up nothing under a wrong number', () => {
    expect(outcome(ask, { kind: 'did', action: 'look', params: { number: 'XY' } })).toMatchObject({
      code: 'not-found',
    });
  });

  it('knows what can be done now and what is missing', () => {
    const { state } = replay(tiny, [ask]);
    const missing = tiny.source.desk.actions.map(({ id, needs = [] }) => [
      id,
      needs.filter((need) => !isMet(state, need)),
    ]);
    expect(missing).toEqual([
      ['look', []],
      ['pay', ['action:look']],
      ['boss', []],
    ]);
  });

  it('lets the customer answer an action, or ask whether anybody is there', () => {
    const session = replay(tiny, [ask, look, pay(10)]);
    expect(session.moments.at(-1)?.effects).toContainEqual({
      kind: 'say',
      line: expect.stringMatching(/^sees-payment/),
    });
    const silent = replay(tiny, [look, look, look, look]);
    expect(silent.moments.at(-1)?.effects).toContainEqual({
      kind: 'say',
      line: expect.stringMatching(/^waiting/),
    });
  });
});

describe('session', () => {
  it('becomes a conversation with each action in its place', () => {
    const { turns, actions } = conversationOf(tiny, replay(tiny, [ask, look, pay(90)]), 'c1');
    expect(turns.map((turn) => turn.speaker)).toEqual(['customer', 'agent', 'customer']);
    expect(actions).toEqual([
      { action: 'look', params: { number: 'AB-12' }, after: 2, outcome: 'done' },
      { action: 'pay', params: { amount: 90 }, after: 2, outcome: 'refused' },
    ]);
  });

  it('is taken back event by event, never past the opening', () => {
    const session = replay(tiny, [ask, look, { kind: 'said', text: 'sorry' }, look]);
    expect(takeBack(session).moments).toEqual(session.moments.slice(0, -1));
    expect(takeBack(openSession(tiny)).state).toEqual(openSession(tiny).state);
    expect(standing([ask, look, { kind: 'undone' }, ask])).toEqual([ask, ask]);
  });

  it('goes on from a stored state as from the live one', () => {
    const session = replay(tiny, [ask, look]);
    const stored = { ...session, state: JSON.parse(JSON.stringify(session.state)) as typeof session.state };
    expect(advance(tiny, stored, pay(10)).state).toEqual(advance(tiny, session, pay(10)).state);
  });
});
