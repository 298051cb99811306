import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../../src/cli/choose-language.js';

const never = (): never => {
  throw new Error('asking the system takes time and is not needed here');
};

describe('the language of the program', () => {
  it.each([
    ['--lang first of all', 'cs', { SHOPTALK_LANG: 'lv', LANG: 'pl_PL.UTF-8' }, 'cs'],
    ['then SHOPTALK_LANG', undefined, { SHOPTALK_LANG: 'lv', LANG: 'pl_PL.UTF-8' }, 'lv'],
    ['then LC_ALL', undefined, { LC_ALL: 'cs_CZ.UTF-8', LC_MESSAGES: 'pl_PL', LANG: 'lv_LV' }, 'cs'],
    ['then LC_MESSAGES', undefined, { LC_ALL: '', LC_MESSAGES: 'pl_PL', LANG: 'lv_LV' }, 'pl'],
    ['then LANG', undefined, { LANG: 'lv_LV' }, 'lv'],
    ['English where LC_ALL is C, whatever LANG says', undefined, { LC_ALL: 'C', LANG: 'pl_PL' }, 'en'],
    ['English for POSIX', undefined, { LANG: 'POSIX' }, 'en'],
    ['English for C.UTF-8', undefined, { LANG: 'C.UTF-8' }, 'en'],
    ['English for a language that is not spoken', undefined, { LANG: 'de_DE.UTF-8' }, 'en'],
  ])('%s', (_name, flag, env, language) => {
    expect(chooseLanguage(flag, env, never)).toEqual({ language });
  });

  it.each([
    ['pl-PL', 'pl'],
    ['PL', 'pl'],
    [' cs ', 'cs'],
    ['lv_LV.UTF-8', 'lv'],
  ])('takes --lang "%s" for %s', (flag, language) => {
    expect(chooseLanguage(flag, {}, never)).toEqual({ language });
  });

  it('asks the system only where no variable tells', () => {
    expect(chooseLanguage(undefined, {}, () => 'cs-CZ')).toEqual({ language: 'cs' });
    expect(chooseLanguage(undefined, {}, () => undefined)).toEqual({ language: 'en' });
    expect(chooseLanguage(undefined, {})).toEqual({ language: 'en' });
  });

  it('an unknown --lang is an error, and whoever reads of it is spoken to in the language of the locale', () => {
    expect(chooseLanguage('plx', { SHOPTALK_LANG: 'lv', LANG: 'cs_CZ' }, never)).toEqual({
      language: 'cs',
      unknown: { from: '--lang', given: 'plx', severity: 'error' },
    });
  });

  it('an unknown SHOPTALK_LANG is a warning, and the locale decides', () => {
    expect(chooseLanguage(undefined, { SHOPTALK_LANG: 'klingon', LANG: 'pl_PL' }, never)).toEqual({
      language: 'pl',
      unknown: { from: 'SHOPTALK_LANG', given: 'klingon', severity: 'warning' },
    });
  });
});
