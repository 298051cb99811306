import { describe, expect, it } from 'vitest';
import { findMisfits } from '../../../src/files/shape/find-misfits.js';
import type { Schema } from '../../../src/files/shape/schema.js';

const criterion: Schema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'weight'],
  properties: {
    id: { type: 'string', pattern: '^[a-z-]+$', examples: ['greeted'] },
    weight: { type: 'number', minimum: 0, maximum: 10 },
    critical: { enum: ['customer', 'business', 'compliance'] },
    say: { type: 'array', minItems: 2, uniqueItems: true, items: { type: 'string' } },
    pattern: {
      anyOf: [{ type: 'string' }, { $ref: '#/$defs/pattern' }],
    },
    kind: {
      oneOf: [
        {
          type: 'object',
          additionalProperties: false,
          required: ['say'],
          properties: { say: { type: 'string' } },
        },
        {
          type: 'object',
          additionalProperties: false,
          required: ['do'],
          properties: { do: { type: 'string' } },
        },
      ],
    },
  },
  $defs: {
    pattern: {
      type: 'object',
      additionalProperties: false,
      required: ['match'],
      properties: { match: { type: 'string' }, at: { enum: ['start', 'end'] } },
    },
  },
};

function misfits(value: object) {
  return findMisfits({ id: 'a', weight: 1, ...value }, criterion, criterion);
}

describe('findMisfits', () => {
  it('finds nothing in a value that fits', () => {
    expect(misfits({ critical: 'customer', say: ['a', 'b'], pattern: { match: 'x', at: 'end' } })).toEqual(
      [],
    );
  });

  it('suggests the key that was meant, and does not also call it missing', () => {
    const found = findMisfits({ id: 'a', wieght: 2 }, criterion, criterion);
    expect(found).toMatchObject([{ kind: 'unknown-key', pointer: ['wieght'], at: 'key' }]);
    expect(found[0]?.message).toContain('did you mean "weight"?');
  });

  it('lists the keys where nothing is near', () => {
    expect(misfits({ colour: 'red' })[0]?.hint).toContain('critical');
  });

  it.each([
    ['a missing key', findMisfits({ id: 'a' }, criterion, criterion), 'missing-key', []],
    ['a wrong type', misfits({ weight: 'high' }), 'wrong-type', ['weight']],
    ['an empty value', misfits({ weight: null }), 'wrong-type', ['weight']],
    ['a value that is not in the list', misfits({ critical: 'costumer' }), 'not-allowed', ['critical']],
    ['a number out of range', misfits({ weight: 11 }), 'out-of-range', ['weight']],
    ['a text of the wrong form', misfits({ id: 'Not So' }), 'wrong-form', ['id']],
    ['too few entries', misfits({ say: ['a'] }), 'wrong-count', ['say']],
    ['the same entry twice', misfits({ say: ['a', 'a'] }), 'wrong-count', ['say', 1]],
    ['a wrong type in a list', misfits({ say: ['a', 5] }), 'wrong-type', ['say', 1]],
    ['a file that is a list', findMisfits([], criterion, criterion), 'not-a-mapping', []],
  ])('explains %s once', (_what, found, kind, pointer) => {
    expect(found).toMatchObject([{ kind, pointer }]);
    expect(found).toHaveLength(1);
  });

  it('suggests the allowed value that was meant', () => {
    expect(misfits({ critical: 'costumer' })[0]?.message).toContain('did you mean "customer"?');
  });

  it('speaks only of the form that was probably meant', () => {
    expect(misfits({ pattern: { match: 'x', att: 'end' } })).toMatchObject([
      { kind: 'unknown-key', pointer: ['pattern', 'att'] },
    ]);
    expect(misfits({ kind: { do: 5 } })).toMatchObject([{ kind: 'wrong-type', pointer: ['kind', 'do'] }]);
  });

  it('names the types to choose from where no form has the right one', () => {
    const found = misfits({ pattern: 5 });
    expect(found).toMatchObject([{ kind: 'wrong-type', pointer: ['pattern'] }]);
    expect(found[0]?.message).toContain('text or a mapping');
  });

  it('collects everything that is wrong, not only the first', () => {
    expect(misfits({ weight: 99, critical: 'x', extra: 1 })).toHaveLength(3);
  });
});

describe('a word where true or false is wanted', () => {
  const flags: Schema = { type: 'object', additionalProperties: { type: ['boolean', 'number'] } };
  const hintFor = (value: unknown) => findMisfits({ sent: value }, flags, flags)[0]?.hint;

  it('is named as what it must be', () => {
    expect(hintFor('no')).toBe('Write false, without quotes.');
    expect(hintFor('Yes')).toBe('Write true, without quotes.');
    expect(hintFor('tak')).toBe('Write true, without quotes.');
    expect(hintFor('perhaps')).toBeUndefined();
  });
});
