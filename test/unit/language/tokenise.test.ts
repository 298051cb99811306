import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/language/profiles/en.js';
import { splitSentences } from '../../../src/language/sentences.js';
import { isWordLike, tokenise } from '../../../src/language/tokenise.js';

const words = (text: string): readonly string[] =>
  tokenise(text, en)
    .filter(isWordLike)
    .map((token) => token.folded);

describe('tokenise', () => {
  it.each([
    ["I'm sorry, it's late", ['i', 'am', 'sorry', 'it', 'is', 'late']],
    ["we can't and won't", ['we', 'can', 'not', 'and', 'will', 'not']],
    ['what’s happened', ['what', 'has', 'happened']],
    ['i dont know, pls help u', ['i', 'do', 'not', 'know', 'please', 'help', 'you']],
    ["the fitter's van", ['the', 'fitter', 'van']],
    ['its not fair, its lid is off', ['it', 'is', 'not', 'fair', 'its', 'lid', 'is', 'off']],
    ['a follow-up at 8am', ['a', 'follow', 'up', 'at', '8', 'am']],
    ['order LK-50817 for £12.50', ['order', 'lk-50817', 'for', '£12.50']],
    ['mail jo.marsh@post.example', ['mail', 'jo.marsh@post.example']],
  ])('reads %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('gives all words of a contraction the span of what was written', () => {
    const [pronoun, verb] = tokenise("I'm", en);
    expect([pronoun?.from, pronoun?.to, verb?.from, verb?.to]).toEqual([0, 3, 0, 3]);
  });

  it('keeps offsets on the text as written, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let end = 0;
        let start = 0;
        for (const token of tokenise(text, en)) {
          expect(text.slice(token.from, token.to)).toBe(token.text);
          expect(token.from === start || token.from >= end).toBe(true);
          start = token.from;
          end = token.to;
        }
      }),
    );
  });
});

describe('splitSentences', () => {
  const texts = (text: string): readonly string[] =>
    splitSentences(text, en).map(({ from, to }) => text.slice(from, to));

  it.each([
    ['Hello. How are you?', ['Hello.', 'How are you?']],
    ['Dear Mr. Lindley, sorry.', ['Dear Mr. Lindley, sorry.']],
    ['It cost 12.50 today. Fine', ['It cost 12.50 today.', 'Fine']],
    ['ok... so where is it', ['ok... so where is it']],
    ['Line one\nline two', ['Line one', 'line two']],
    ['', []],
    ['?!', []],
  ])('cuts %j', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('knows a question by its beginning where the mark is left out', () => {
    const asks = (text: string): boolean | undefined => splitSentences(text, en)[0]?.question;
    expect(asks('can you tell me your order number')).toBe(true);
    expect(asks('ok and what is your name')).toBe(true);
    expect(asks('you can tell me')).toBe(false);
    expect(asks('what a mess')).toBe(false);
  });

  it('marks words in quotation marks, unless the whole text is quoted', () => {
    const quoted = (text: string): readonly string[] => {
      const [sentence] = splitSentences(text, en);
      return sentence ? sentence.words.filter((_, at) => sentence.quoted[at]).map((word) => word.folded) : [];
    };
    expect(quoted('You said "calm down" to me')).toEqual(['calm', 'down']);
    expect(quoted('“Sorry about that”')).toEqual([]);
  });
});
