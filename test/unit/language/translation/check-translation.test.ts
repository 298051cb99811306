import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../../src/language/translation/address.js';
import { checkTranslation } from '../../../../src/language/translation/check-translation.js';
import type { Overlay } from '../../../../src/language/translation/overlay.js';
import type { Translatable } from '../../../../src/language/translation/source-line.js';

const formal = {
  pl: 'Czy może mi pan pomóc?',
  cs: 'Můžete mi s tím pomoct, kde to máte?',
  lv: 'Vai Jūs man varat palīdzēt?',
};
type Language = keyof typeof formal;

const overlay = (language: string, texts: readonly string[]): Overlay => ({
  translates: 'a',
  language,
  lines: Object.fromEntries(texts.map((to, index) => [`say.${index}`, { to }])),
});
const source = (texts: readonly string[]): Translatable => ({
  lines: texts.map((text, index) => ({ id: `say.${index}`, path: ['say', index], kind: 'text', text })),
  patterns: [],
});
const found = (from: readonly string[], language: string, to: readonly string[]) =>
  checkTranslation(source(from), overlay(language, to), { language: 'en', voiceOf: () => 'customer' }).map(
    ({ kind, id, offset }) => ({ kind, id, ...(offset === undefined ? {} : { offset }) }),
  );

describe('the form of address', () => {
  it.each<[Language, string, number]>([
    ['pl', 'A co ty o tym wiesz?', 5],
    ['cs', 'Tak kde máš tu skříň?', 8],
    ['lv', 'Kur tev ir tas skapis?', 4],
  ])('a familiar line among formal ones, in %s', (language, line, offset) => {
    const lines = [...Array.from({ length: 5 }, () => formal[language]), line];
    expect(found([], language, lines)).toEqual([{ kind: 'mixed-address', id: 'say.5', offset }]);
  });

  it.each<[Language, string]>([
    ['pl', 'Powiedział mi: „ty się nie znasz”, rozumie pan?'],
    ['cs', 'Ty boty za to nemůžou a ti prodavači taky ne.'],
    ['lv', 'Viņš teica: "tev jāgaida".'],
  ])('no familiar line, in %s: %s', (language, line) => {
    expect(found([], language, [...Array.from({ length: 5 }, () => formal[language]), line])).toEqual([]);
  });

  it('leaves a file alone whose people are on familiar terms', () => {
    const lines = Array.from({ length: 6 }, () => 'Kde máš ten papír?');
    expect(found([], 'cs', [...lines, ...Array.from({ length: 4 }, () => formal.cs)])).toEqual([]);
  });

  it('knows nothing of other languages', () => {
    expect(addressOf('Hast du das?', 'de')).toBeUndefined();
  });
});

describe('length', () => {
  const text = 'Were you given a receipt, or asked whether you wanted one at the till?';

  it.each(['pl', 'cs', 'lv'])('a lost sentence and a doubled one, in %s', (language) => {
    expect(found([text], language, ['Paragon? Šeit!'])).toEqual([{ kind: 'length', id: 'say.0' }]);
    expect(found([text], language, [`${text}!`.repeat(3)])).toEqual([{ kind: 'length', id: 'say.0' }]);
    expect(found([text], language, [text.slice(0, 50)])).toEqual([]);
  });

  it('is not asked of short lines', () => {
    expect(found(['Yes.'], 'pl', ['Tak, oczywiście, bardzo chętnie.'])).toEqual([]);
  });
});

describe('a line left in the language of the source', () => {
  it('is not translated; a name or a number is', () => {
    expect(found(['It never came on Monday.'], 'pl', ['It never came on  Monday.'])).toEqual([
      { kind: 'missing', id: 'say.0' },
    ]);
    expect(found(['Alder & Oak, PO Box 12'], 'pl', ['Alder & Oak, PO Box 12'])).toEqual([]);
  });
});
