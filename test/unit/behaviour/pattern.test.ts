import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDetector } from '../../../src/behaviour/detector.js';
import { compilePattern, findPattern } from '../../../src/behaviour/find-pattern.js';
import { compileParsed } from '../../../src/behaviour/pattern/compile.js';
import { matchPattern } from '../../../src/behaviour/pattern/match.js';
import { parsePattern } from '../../../src/behaviour/pattern/parse.js';
import { prepareSubject } from '../../../src/behaviour/pattern/subject.js';
import { en } from '../../../src/language/profiles/en.js';
import { profiles } from '../../../src/language/profiles/index.js';
import { splitSentences } from '../../../src/language/sentences.js';

const detector = createDetector([], profiles);
const lists = { mood: ['cross', 'fed up'] };

/** The words that a pattern finds in a text. */
function find(source: string, text: string): readonly string[] {
  const compiled = compilePattern(source, en, lists);
  if (!compiled.ok) throw new Error(compiled.problems.map((problem) => problem.code).join(' '));
  const reading = detector.read(text, 'agent', { language: 'en' });
  return findPattern(compiled.pattern, reading).map(({ from, to }) => text.slice(from, to));
}

function codes(source: string): readonly string[] {
  const compiled = compilePattern(source, en, lists);
  return compiled.ok ? [] : compiled.problems.map((problem) => `${problem.code}@${problem.offset}`);
}

describe('the pattern language', () => {
  it.each([
    ['i am sorry', "Well, I'm sorry.", ["I'm sorry"]],
    ['(i|we) am [so] sorry', 'I am so sorry', ['I am so sorry']],
    ['apolog~', 'My apologies to you', ['apologies']],
    ['~able', 'This is unacceptable', ['unacceptable']],
    ['i ... sorry', 'I really am very sorry', ['I really am very sorry']],
    ['i ...1 sorry', 'I really am very sorry', []],
    ['thank _ kindly', 'thank you kindly', ['thank you kindly']],
    ['you are @mood', "You're fed up", ["You're fed up"]],
    ['refund <money>', 'We refund £20 now', ['refund £20']],
    ['^ sorry', 'Okay, sorry', ['sorry']],
    ['^ sorry', 'I am sorry', []],
    ['sorry $', 'I am sorry, Jo', ['sorry']],
    ['is that okay ?', 'Is that ok?', ['Is that ok']],
    ['that is okay ?', 'That is ok.', []],
    ['thanks , jo', 'Thanks, Jo', ['Thanks, Jo']],
    ['thanks , jo', 'Thanks Jo', []],
    ['a|b c|d', 'say b c', ['b c']],
    ['13 november', 'On the 13. November', ['13. November']],
    ['mr vale', 'Is it Mr. Vale', ['Mr. Vale']],
  ])('%s in %j', (source, text, expected) => {
    expect(find(source, text)).toEqual(expected);
  });

  it('forgives one slip in long words, unless the word is marked exact', () => {
    expect(find('i apologise', 'I appologise')).toEqual(['I appologise']);
    expect(find('i =apologise', 'I appologise')).toEqual([]);
    expect(find('a cat', 'a cot')).toEqual([]);
  });

  it('does not count what is denied, supposed or quoted', () => {
    expect(find('apologise', "I'm not going to apologise")).toEqual([]);
    expect(find('apologise', 'If we had time to apologise')).toEqual([]);
    expect(find('calm down', 'You said "calm down" to me')).toEqual([]);
    expect(find('apologise', 'This is not right, and I apologise')).toEqual(['apologise']);
    expect(find('thank you', "I can't thank you enough")).toEqual(['thank you']);
    expect(find('not sorry', 'I am not sorry')).toEqual(['not sorry']);
  });

  it.each([
    ['(a|b', ['BH110@0']],
    ['a)', ['BH110@1']],
    ['a @nowhere', ['BH112@2']],
    ['a <colour>', ['BH113@2']],
    ['a ...40 b', ['BH114@2']],
    ['a # {', ['BH115@2', 'BH115@4']],
    ['a ^ b', ['BH116@2']],
    ['a [$] (b|c) $', []],
    ['a $ (b|c)', ['BH116@2']],
    ['13. november', ['BH116@2']],
    ['(a|b $ c)', ['BH116@5']],
    ['^ ... a ? $', []],
    ['', ['BH117@0']],
    ['_ ...3', ['BH117@0']],
  ])('reports what is wrong with %j', (source, expected) => {
    expect(codes(source)).toEqual(expected);
  });

  it('answers any text with a pattern or with problems', () => {
    fc.assert(
      fc.property(fc.string(), (source) => {
        expect(typeof parsePattern(source, en, lists).ok).toBe('boolean');
      }),
    );
  });
});

describe('matching', () => {
  const steps = (source: string, text: string): number => {
    const parsed = parsePattern(source, en);
    const [sentence] = splitSentences(text, en);
    if (!parsed.ok || !sentence) throw new Error('bad fixture');
    const counter = { steps: 0 };
    matchPattern(compileParsed(parsed.pattern), prepareSubject(sentence, en, new Set()), counter);
    return counter.steps;
  };

  it('finds the same words wherever they stand in a long sentence', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), fc.nat(12), (before, after, gap) => {
        const parsed = parsePattern('sorry ...12 (delay|late [delivery])', en);
        const text = [
          ...Array(before).fill('word'),
          'sorry',
          ...Array(gap).fill('word'),
          'late delivery',
          ...Array(after).fill('word'),
        ].join(' ');
        const [sentence] = splitSentences(text, en);
        if (!parsed.ok || !sentence) throw new Error('bad fixture');
        const subject = prepareSubject(sentence, en, new Set());
        expect(matchPattern(compileParsed(parsed.pattern), subject)).toEqual([
          { from: before, to: before + gap + 3 },
        ]);
      }),
    );
  });

  it.each(['a ...12 a ...12 a ...12 b', '(a|a a|a a a) (a|a a) ...12 b', '[a] [a] [a] [a] [a] [a] a b'])(
    'takes steps in proportion to the words: %s',
    (source) => {
      const some = steps(source, 'a '.repeat(200));
      const many = steps(source, 'a '.repeat(400));
      expect(many).toBeLessThan(some * 2.5);
    },
  );
});
