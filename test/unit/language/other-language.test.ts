import { expect, it } from 'vitest';
import { otherLanguage } from '../../../src/language/other-language.js';
import { profiles } from '../../../src/language/profiles/index.js';

it.each([
  ['Bardzo panią przepraszam, to nasza wina.', 'en', 'pl'],
  ['Moc se omlouvám, je to naše chyba.', 'pl', 'cs'],
  ['Es ļoti atvainojos par gaidīšanu.', 'cs', 'lv'],
  ['Three weeks without a cooker is a long time.', 'lv', 'en'],
])('"%s" among lines in %s', (text, expected, other) => {
  expect(otherLanguage(text, expected, profiles)).toBe(other);
});

it.each([
  ['Bardzo panią przepraszam, to nasza wina.', 'pl'],
  ['Zákazníka opakovaně neurážel ani se mu neposmíval', 'cs'],
  ['Na początku każdej zmiany sprawdzić ceny i luki we własnej alejce.', 'pl'],
  ['No problem, go ahead.', 'cs'],
  ['OK, super!', 'lv'],
  ['Bardzo panią przepraszam, to nasza wina.', 'xx'],
])('"%s" is left alone among lines in %s', (text, expected) => {
  expect(otherLanguage(text, expected, profiles)).toBeUndefined();
});
