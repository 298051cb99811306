import { describe, expect, it } from 'vitest';
import { applicable } from '../../../src/rubric/applies.js';
import { criterion, look, rubricWith, talk } from './builders.js';

describe('which criteria apply', () => {
  const seen = { type: 'yes-no', question: '?', na: true } as const;
  const rubric = rubricWith([
    criterion('queued', { seen }),
    criterion('told', { when: "answers.queued == 'yes'", seen }),
    criterion('not-told', { when: "answers.queued == 'no'", seen }),
  ]);

  it('those without a condition, and those whose condition holds', () => {
    expect([...applicable(rubric, {})]).toEqual(['queued']);
    expect([...applicable(rubric, { answers: { queued: { value: 'yes' } } })]).toEqual(['queued', 'told']);
  });

  it('a question answered "not applicable" still applies; what follows from it does not', () => {
    expect([...applicable(rubric, { answers: { queued: { na: true } } })]).toEqual(['queued']);
  });
});

describe('conditions about a conversation', () => {
  const action = { action: 'check-order', params: {}, after: 0, outcome: 'done' } as const;
  const said = { any: ['apologise'] };

  it.each([
    ["cue('angry') > 0", 'missed'],
    ["cue(['worried', 'angry']) == 1", 'missed'],
    ["said('greet') == 2", 'not-applicable'],
    ["done('check-*') > 0", 'missed'],
    ["done('refund') > 0", 'not-applicable'],
    ['agent_turns == 2 && customer_turns == 1 && turns == 3', 'missed'],
    ["channel == 'phone'", 'not-applicable'],
  ])('%s', (when, status) => {
    const input = talk(['A: hello | greet', 'C: it broke | angry', 'A: oh'], [action]);
    expect(look({ said, when }, input).status).toBe(status);
  });

  it('an action may be named by its beginning, for evidence and for order', () => {
    const input = talk(['A: let me look', 'C: yes', 'A: a new one | offer-remedy'], [action]);
    expect(look({ done: { action: 'check-*' } }, input).status).toBe('met');
    expect(look({ said: { any: ['offer-remedy'], after: ['action:check-*'] } }, input).status).toBe('met');
  });
});
