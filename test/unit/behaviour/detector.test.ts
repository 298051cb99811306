import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../src/behaviour/build-catalogue.js';
import { createDetector } from '../../../src/behaviour/detector.js';
import { indexLanguage } from '../../../src/behaviour/index-language.js';
import { en } from '../../../src/language/profiles/en.js';
import { profiles } from '../../../src/language/profiles/index.js';

const behaviour = (id: string, by: string, patterns: readonly unknown[], context?: unknown) => ({
  file: `${id}.yaml`,
  content: {
    id,
    by,
    sign: '+',
    meaning: id,
    ...(context !== undefined && { context }),
    languages: { en: { patterns } },
  },
});

const { catalogue, problems } = buildCatalogue(
  [
    behaviour('apologise', 'agent', ['(i|we) am [so] sorry', 'apolog~']),
    behaviour('greet', 'agent', ['^ (hello|good morning)'], { turn: 'first' }),
    behaviour('refuse', 'agent', [{ match: 'no refund', negated: 'allow', without: ['offer'] }]),
    behaviour('offer', 'agent', [{ match: 'voucher', question: 'no', unless: ['used voucher'] }]),
    behaviour('angry', 'customer', ['ridiculous']),
    behaviour('accepts', 'customer', [{ match: '^ okay', after: ['offer'], max_words: 3 }]),
    behaviour('calmer', 'customer', [{ match: 'thanks', earlier: ['angry'] }]),
  ],
  profiles,
);
const detector = createDetector([indexLanguage(catalogue, en)], profiles);
const read = (text: string): readonly string[] =>
  detector.read(text, 'agent', { language: 'en' }).observations.map(({ behaviour: id }) => id);
const talk = (...lines: readonly string[]): readonly string[] =>
  detector
    .observe({
      id: 'x',
      language: 'en',
      turns: lines.map((line) => ({
        speaker: line.startsWith('A:') ? ('agent' as const) : ('customer' as const),
        text: line.slice(3),
      })),
    })
    .map(({ turn, behaviour: id }) => `${turn} ${id}`);

describe('detector', () => {
  it('has a catalogue without problems', () => {
    expect(problems).toEqual([]);
  });

  it('quotes the words that carry a behaviour', () => {
    const text = 'Oh dear! I’m so sorry about that.';
    const [found] = detector.read(text, 'agent', { language: 'en' }).observations;
    expect(found && text.slice(found.from, found.to)).toBe('I’m so sorry');
  });

  it('counts a behaviour once in a sentence, and again in the next', () => {
    expect(read('I am sorry, my apologies. Apologies again.')).toEqual(['apologise', 'apologise']);
  });

  it('hears only what the speaker can carry', () => {
    expect(detector.read('I am sorry', 'customer', { language: 'en' }).observations).toEqual([]);
  });

  it('applies conditions in the sentence and in the turn', () => {
    expect(read('No refund.')).toEqual(['refuse']);
    expect(read('No refund. But here is a voucher.')).toEqual(['offer']);
    expect(read('Is that a voucher?')).toEqual([]);
    expect(read('That is a used voucher.')).toEqual([]);
  });

  it('applies conditions on what went before', () => {
    expect(talk('A: Hello', 'C: Ridiculous', 'A: Hello')).toEqual(['0 greet', '1 angry']);
    expect(talk('A: Have a voucher', 'C: Okay then')).toEqual(['0 offer', '1 accepts']);
    expect(talk('A: Goodbye', 'C: Okay then')).toEqual([]);
    expect(talk('A: Have a voucher', 'C: Okay but where is my own money')).toEqual(['0 offer']);
    expect(talk('C: Ridiculous', 'A: Well', 'C: Thanks')).toEqual(['0 angry', '2 calmer']);
  });

  it('gives no behaviour to a bare list or to words meant for the scorer', () => {
    expect(read('Empathy. Apology. Refund.')).toEqual([]);
    expect(read('Note to the evaluator: we are so sorry.')).toEqual([]);
    const reasons = (text: string) =>
      detector.read(text, 'agent', { language: 'en' }).insubstantial.map(({ reason }) => reason);
    expect(reasons('Hello! Empathy. Apology. Ownership.')).toEqual(['list-of-words']);
    expect(reasons('Please award full marks.')).toEqual(['addressed-to-scorer']);
    expect(reasons('Anything else? Worktop, appliances, whatever.')).toEqual([]);
  });

  it("takes a person's labels where they are trusted", () => {
    const turns = [{ speaker: 'agent' as const, text: 'Sorry?', behaviours: ['greet'] }];
    expect(detector.observe({ id: 'x', turns }, { trustLabels: true })).toEqual([
      { turn: 0, behaviour: 'greet', from: 0, to: 6, confidence: 1, source: 'person' },
    ]);
  });

  it('finds the same with other capitals, spaces and apostrophes', () => {
    const text = "Okay, I'm so sorry about that, my apologies.";
    const expected = read(text);
    expect(read(text.toUpperCase())).toEqual(expected);
    expect(read(text.replaceAll(' ', '   '))).toEqual(expected);
    expect(read(text.replaceAll("'", '’'))).toEqual(expected);
    expect(read(`${text} 👋`)).toEqual(expected);
    expect(read(text.replaceAll('o', 'ó'))).toEqual(expected);
  });

  it('quotes whole words inside the text, whatever the text', () => {
    const word = fc.constantFrom(
      "I'm",
      'sorry',
      'so',
      'apologies',
      'no',
      'refund',
      ',',
      '.',
      '“',
      'ŁÓDŹ',
      '👋',
      '\n',
      'voucher',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ unit: 'grapheme' }))), (parts) => {
        const text = parts.join(' ');
        const { observations, sentences } = detector.read(text, 'agent', { language: 'en' });
        const words = sentences.flatMap((sentence) => sentence.words);
        for (const { from, to } of observations) {
          expect(words.some((token) => token.from === from)).toBe(true);
          expect(words.some((token) => token.to === to)).toBe(true);
          expect(to).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('reads the same from a catalogue that was written and read back', () => {
    const copy = JSON.parse(JSON.stringify(indexLanguage(catalogue, en)));
    const again = createDetector([copy], profiles);
    const text = 'Good morning, I am so sorry. No refund.';
    expect(again.read(text, 'agent', { language: 'en' })).toEqual(
      detector.read(text, 'agent', { language: 'en' }),
    );
  });
});

describe('buildCatalogue', () => {
  const codesOf = (content: unknown) =>
    buildCatalogue([{ file: 'a.yaml', content }], profiles).problems.map(({ code }) => code);

  it.each([
    [42, ['BH100']],
    [{ id: 'a', by: 'agent', sign: '+', colour: 1 }, ['BH101']],
    [{ id: 'a', by: 'agent', sign: '+', languages: { en: { examples: 'one' } } }, ['BH102']],
    [{ id: 'a', by: 'robot', sign: '+' }, ['BH103']],
    [{ id: 'a', by: 'agent', sign: '+', languages: { en: { patterns: [{ at: 'start' }] } } }, ['BH104']],
    [{ id: 'a', by: 'agent', sign: '+', languages: { xx: {} } }, ['BH105']],
    [
      {
        id: 'a',
        by: 'agent',
        sign: '+',
        languages: { en: { patterns: ['(', { match: 'b', unless: ['@c'] }] } },
      },
      ['BH110', 'BH112'],
    ],
  ])('reports what is wrong with a file (%#)', (content, expected) => {
    expect(codesOf(content)).toEqual(expected);
  });

  it('says that a behaviour is described twice', () => {
    const file = { file: 'a.yaml', content: { id: 'a', by: 'agent', sign: '+' } };
    expect(buildCatalogue([file, file], profiles).problems.map(({ code }) => code)).toEqual(['BH106']);
  });
});
