import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csPlural, enPlural, lvPlural, plPlural } from '../../../src/language/plural.js';

const names = { zero: 'zero', one: 'one', few: 'few', many: 'many', other: 'other' };

const languages = {
  en: (n: number) => enPlural(n, names),
  pl: (n: number) => plPlural(n, names),
  cs: (n: number) => csPlural(n, names),
  lv: (n: number) => lvPlural(n, names),
};

const thousandths = fc.integer({ min: -9_999_999, max: 9_999_999 }).map((n) => n / 1000);

describe.each(Object.entries(languages))('plural forms in %s', (language, form) => {
  const rules = new Intl.PluralRules(language);

  it('follow the rules of Unicode for whole numbers', () => {
    for (let n = 0; n <= 1200; n += 1) expect([n, form(n)]).toEqual([n, rules.select(n)]);
    fc.assert(fc.property(fc.integer(), (n) => form(n) === rules.select(n)));
  });

  it('follow them for decimals', () => {
    fc.assert(fc.property(thousandths, (n) => form(n) === rules.select(n)));
  });
});

describe('a form that is seldom needed', () => {
  it('may be left out: fractions take the form of many things', () => {
    expect(plPlural(1.5, { one: 'punkt', few: 'punkty', many: 'punktów' })).toBe('punktów');
    expect(csPlural(1.5, { one: 'bod', few: 'body', other: 'bodů' })).toBe('bodů');
  });

  it('or be given', () => {
    expect(plPlural(1.5, { one: 'punkt', few: 'punkty', many: 'punktów', other: 'punktu' })).toBe('punktu');
    expect(csPlural(2.5, { one: 'bod', few: 'body', other: 'bodů', many: 'bodu' })).toBe('bodu');
  });
});
