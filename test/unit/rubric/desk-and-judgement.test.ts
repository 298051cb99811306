import { describe, expect, it } from 'vitest';
import { look, talk } from './builders.js';

const action = (name: string, params: Record<string, number>, outcome: 'done' | 'refused' = 'done') =>
  ({ action: name, params, after: 0, outcome }) as const;
const lines = ['A: let me see', 'C: ok'];

describe('done', () => {
  it('without a recorded desk is not assessed', () => {
    expect(look({ done: { action: 'refund' } }, talk(lines)).status).toBe('not-assessed');
  });

  it('with an empty desk is missed', () => {
    expect(look({ done: { action: 'refund' } }, talk(lines, [])).status).toBe('missed');
  });

  it('looks at the parameters and at the limits of the scenario', () => {
    const done = { action: 'refund', where: 'amount <= limits.refund' };
    const input = (amount: number) => ({
      ...talk(lines, [action('refund', { amount })]),
      limits: { refund: 80 },
    });
    expect(look({ done }, input(80)).status).toBe('met');
    expect(look({ done }, input(80.5)).status).toBe('missed');
  });

  it('a refused action is not done, but a guard may look at the attempt', () => {
    const tried = talk(lines, [action('refund', { amount: 500 }, 'refused')]);
    expect(look({ done: { action: 'refund' } }, tried).status).toBe('missed');
    const beyond = { never: ['refund'], where: 'amount > 80' };
    expect(look({ done: beyond }, tried).status).toBe('met');
    expect(look({ done: { ...beyond, attempted: true } }, tried).status).toBe('missed');
  });

  it('keeps the order of actions after the same turn', () => {
    const desk = talk(lines, [action('refund', { amount: 5 }), action('check-order', {})]);
    expect(look({ done: { action: 'refund', after: ['action:check-order'] } }, desk).status).toBe('missed');
    expect(look({ done: { action: 'check-order', after: ['action:refund'] } }, desk).status).toBe('met');
  });
});

describe('judged', () => {
  const judged = { question: 'Tone?', levels: ['0 hostile', '1 cold', '2 correct', '3 friendly', '4 warm'] };

  it('spreads the levels evenly', () => {
    const judgements = { it: { level: 3, source: 'person' as const } };
    expect(look({ judged, weight: 4 }, { judgements })).toMatchObject({
      earned: 3,
      possible: 4,
      status: 'partly',
    });
  });

  it('is not assessed without a judgement, nor with a level that does not exist', () => {
    expect(look({ judged }, {}).status).toBe('not-assessed');
    expect(look({ judged }, { judgements: { it: { level: 7, source: 'llm' } } }).status).toBe('not-assessed');
  });

  it('may not apply', () => {
    expect(look({ judged }, { judgements: { it: { na: true } } }).status).toBe('not-applicable');
  });
});
