import { describe, expect, it } from 'vitest';
import { look, talk } from './builders.js';

describe('where something missed would have belonged', () => {
  const lines = [
    'A: hello',
    'C: hi',
    'A: so',
    'C: it broke, again | angry',
    'A: hm',
    'C: well?',
    'A: goodbye',
  ];
  const said = { any: ['apologise'] };

  it('beside the first of the moments that the criterion names', () => {
    const belongs_after = ['worried', 'angry'];
    expect(look({ said, belongs_after }, talk(lines)).belongs).toEqual({
      turn: 3,
      why: 'in-reply-to',
      by: 'angry',
    });
  });

  it('after what the agent said or did', () => {
    const offered = talk(['C: hi', 'A: a new one | offer-remedy', 'C: fine']);
    const belongs = look({ said, belongs_after: ['offer-remedy'] }, offered).belongs;
    expect(belongs).toEqual({ turn: 1, why: 'after', by: 'offer-remedy' });
  });

  it('at the ends, where the order says so', () => {
    expect(look({ said: { ...said, in_first: 2 } }, talk(lines)).belongs).toEqual({
      turn: 0,
      why: 'in-first',
    });
    expect(look({ said: { ...said, in_last: 2 } }, talk(lines)).belongs).toEqual({ turn: 6, why: 'in-last' });
  });

  it('anywhere, up to the last turn', () => {
    expect(look({ said }, talk(lines)).belongs).toEqual({ turn: 6, why: 'anywhere' });
  });

  it('nowhere, once it is met', () => {
    expect(look({ said }, talk(['A: sorry | apologise']))).not.toHaveProperty('belongs');
  });
});
