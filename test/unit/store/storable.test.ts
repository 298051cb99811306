import { expect, test } from 'vitest';
import { storable } from '../../../src/store/storable.js';

test('what a database would cut or replace is taken out before it is kept', () => {
  const given = { site: 'Riga\0 Centre', answers: [{ comment: 'half \ud83d of 😀' }] };
  expect(storable(given)).toEqual({ site: 'Riga Centre', answers: [{ comment: 'half \ufffd of 😀' }] });
});

test('anything else is left as it is', () => {
  const bytes = new Uint8Array([0, 1]);
  const given = { text: '\u202eabc\u001b[2J', bytes, nothing: null, day: undefined };
  expect(storable(given)).toBe(given);
});
