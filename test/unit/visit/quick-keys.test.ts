import { describe, expect, it } from 'vitest';
import { answerWords } from '../../../src/visit/answer-words.js';
import type { Question, SeenQuestion } from '../../../src/visit/question.js';
import { quickKeysOf } from '../../../src/visit/quick-keys.js';

function keys(type: SeenQuestion['type'], more: Partial<SeenQuestion> = {}, language = 'en'): string {
  const question: Question = {
    id: 'q',
    title: 'Q',
    kind: 'seen',
    ask: { type, question: 'Question?', ...more },
  };
  return [...new Set(quickKeysOf(question, answerWords(language)))].sort().join('');
}

const options = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `o${index}`, title: `Option ${index}` }));

describe('keys that answer at once', () => {
  it.each([
    ['en', 'nxy'],
    ['pl', 'ntxy'],
    ['cs', 'anxy'],
    ['lv', 'jnxy'],
  ])('for yes and no in %s: %s', (language, expected) => {
    expect(keys('yes-no', { na: true }, language)).toBe(expected);
  });

  it('are digits for scales, choices and levels', () => {
    expect(keys('scale')).toBe('12345');
    expect(keys('scale', { min: 0, max: 3, na: true })).toBe('0123x');
    expect(keys('choice', { options: options(4) })).toBe('1234');
    const judged: Question = {
      id: 'q',
      title: 'Q',
      kind: 'judged',
      ask: { question: '?', levels: ['a', 'b', 'c'] },
    };
    expect(quickKeysOf(judged, answerWords('en'))).toEqual(['0', '1', '2']);
  });

  it('leave out a digit that a longer number begins with', () => {
    expect(keys('scale', { min: 0, max: 10 })).toBe('023456789');
    expect(keys('choice', { options: options(12) })).toBe('23456789');
  });

  it.each(['text', 'number', 'money', 'time', 'date', 'duration', 'choices', 'photo'] as const)(
    'there are none for %s',
    (type) => {
      expect(keys(type, { na: true, options: options(3) })).toBe('');
    },
  );
});
