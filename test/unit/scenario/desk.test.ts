import { describe, expect, it } from 'vitest';
import { deskView } from '../../../src/scenario/desk-view.js';
import { advance, conversationOf, openSession, replay, rewind } from '../../../src/scenario/session.js';
import type { AgentEvent } from '../../../src/scenario/state.js';
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

  it('shows what can be done now and what is missing', () => {
    const view = deskView(tiny, replay(tiny, [ask]).state);
    expect(view.actions.map(({ action, missing }) => [action.id, missing])).toEqual([
      ['look', []],
      ['pay', ['action:look']],
      ['boss', []],
    ]);
    expect(view.limits).toEqual({ pay: 50 });
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

  it('is taken back by whole turns, the actions after them too', () => {
    const session = replay(tiny, [ask, look, { kind: 'said', text: 'sorry' }, look]);
    expect(rewind(session).moments).toHaveLength(3);
    expect(rewind(session, 2).state).toEqual(openSession(tiny).state);
    expect(rewind(session, 99).state).toEqual(openSession(tiny).state);
  });

  it('goes on from a stored state as from the live one', () => {
    const session = replay(tiny, [ask, look]);
    const stored = { ...session, state: JSON.parse(JSON.stringify(session.state)) as typeof session.state };
    expect(advance(tiny, stored, pay(10)).state).toEqual(advance(tiny, session, pay(10)).state);
  });
});
