import { describe, expect, it } from 'vitest';
import { matches } from './matches.js';
import { splitWords } from './run-case.js';

describe('matches', () => {
  it.each([
    ['a\nb\n', 'a\nb\n', true],
    ['a\nb\n', 'a\n', false],
    ['a\nb\nc\n', 'a\n...\nc\n', true],
    ['a\nc\n', 'a\n...\nc\n', true],
    ['a\nb\n', 'a\n...\nc\n', false],
    ['a\nb\nc\n', '...\nb\n...\n', true],
    ['a\nc\n', '...\nb\n...\n', false],
  ])('%j against %j is %s', (actual, expected, result) => {
    expect(matches(actual, expected)).toBe(result);
  });
});

describe('splitWords', () => {
  it('holds quoted words together', () => {
    expect(splitWords('shoptalk score "a b.txt" --map \'Anna=agent\'')).toEqual([
      'shoptalk',
      'score',
      'a b.txt',
      '--map',
      'Anna=agent',
    ]);
  });
});
