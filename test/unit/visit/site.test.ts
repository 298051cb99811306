import { describe, expect, it } from 'vitest';
import { looksLikeName } from '../../../src/visit/pseudonym.js';
import { findSite } from '../../../src/visit/site.js';

const sites = {
  'riga-centre': { title: 'Rīga Centrs', region: 'Riga' },
  'old-town': { title: 'Old Town' },
};

describe('a site', () => {
  it.each(['riga-centre', 'Rīga Centrs', ' riga  centrs ', 'RĪGA CENTRS'])('is found by %j', (named) => {
    expect(findSite(named, sites)).toEqual({
      kind: 'known',
      id: 'riga-centre',
      title: 'Rīga Centrs',
      region: 'Riga',
    });
  });

  it('may be any other place; a near miss names the site that may be meant', () => {
    expect(findSite('Rigas Centrs', sites)).toEqual({
      kind: 'other',
      title: 'Rigas Centrs',
      meant: 'Rīga Centrs',
    });
    expect(findSite('Harbour', sites)).toEqual({ kind: 'other', title: 'Harbour' });
    expect(findSite('__proto__', {})).toEqual({ kind: 'other', title: '__proto__' });
  });
});

describe('a pseudonym', () => {
  it.each([
    'Anna Kowalska',
    'anna Kowalska K.',
    'Jānis Bērziņš',
    'KOWALSKA Anna',
    'Anna K.',
    'Eva Maria Nováková',
  ])('%s looks like a name', (text) => {
    expect(looksLikeName(text)).toBe(true);
  });

  it.each(['otter', 'Otter', 'owl 7', 'cashier-2', 'Blue 7', 'E-17', 'north team', ''])(
    '%s does not',
    (text) => {
      expect(looksLikeName(text)).toBe(false);
    },
  );
});
