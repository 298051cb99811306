import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../../src/language/guess-language.js';
import { profiles } from '../../../src/language/profiles/index.js';

describe('guessLanguage', () => {
  it.each([
    ['en', 'I have been waiting for three weeks and nobody called me'],
    ['en', 'where is my order'],
    ['pl', 'Dzień dobry, chciałbym złożyć reklamację'],
    ['pl', 'prosze mi powiedziec kiedy bedzie paczka'],
    ['cs', 'Dobrý den, kde je moje zásilka?'],
    ['cs', 'prosim vas kdy mi to prijde'],
    ['lv', 'Labdien, kur ir mans pasūtījums?'],
    ['lv', 'ludzu pasakiet kad bus'],
  ])('hears %s in %j', (code, text) => {
    expect(guessLanguage(text, profiles)?.code).toBe(code);
  });

  it.each(['', '42', 'LK-50817', '👍'])('is not sure of %j', (text) => {
    expect(guessLanguage(text, profiles)).toBeUndefined();
  });
});
