import { describe, expect, it } from 'vitest';
import { locate } from '../../../src/files/locate.js';
import { makeProblem } from '../../../src/files/make-problem.js';
import type { Problem } from '../../../src/files/problem.js';
import { parseYaml } from '../../../src/files/read-yaml.js';

function placeOf(text: string, rest: Partial<Problem>): [number, number] {
  const parsed = parseYaml(text, 'a.yaml');
  if (!parsed.ok) throw new Error('the text of this test is no YAML');
  const { line, column } = locate(makeProblem('SC110', 'x', rest), parsed);
  return [line, column];
}

const text = `id: a
mood: { anger: 7 }
say:
  - one
  - two
empty:
`;

describe('locate', () => {
  it.each<[string, Partial<Problem>, [number, number]]>([
    ['the value', { pointer: ['id'] }, [1, 5]],
    ['the key', { pointer: ['id'], at: 'key' }, [1, 1]],
    ['a key inside braces', { pointer: ['mood', 'anger'], at: 'key' }, [2, 9]],
    ['an entry of a list', { pointer: ['say', 1] }, [5, 5]],
    ['the key where the value is empty', { pointer: ['empty'] }, [6, 1]],
    ['the nearest parent where a key is missing', { pointer: ['mood', 'trust'] }, [2, 1]],
    ['the beginning for the whole file', { pointer: [] }, [1, 1]],
    ['line and column where they are given', { line: 4, column: 3 }, [4, 3]],
  ])('points to %s', (_what, rest, place) => {
    expect(placeOf(text, rest)).toEqual(place);
  });

  // Every text means `alpha beta gamma`; the offset 6 is the b of beta.
  it.each([
    ['a plain text', 'a: alpha beta gamma\n', [1, 10]],
    ['double quotes', 'a: "alpha beta gamma"\n', [1, 11]],
    ['single quotes', "a: 'alpha beta gamma'\n", [1, 11]],
    ['an escape before it', 'a: "\\x61lpha beta gamma"\n', [1, 14]],
    ['a folded block', 'a: >-\n  alpha\n  beta\n  gamma\n', [3, 3]],
    ['a plain text over two lines', 'a: alpha\n  beta gamma\n', [2, 3]],
  ])('finds an offset inside %s', (_what, source, place) => {
    expect(placeOf(source, { pointer: ['a'], offset: 6 })).toEqual(place);
  });

  it('finds an offset inside a literal block', () => {
    expect(placeOf('a: |\n  one\n  two\n', { pointer: ['a'], offset: 4 })).toEqual([3, 3]);
  });

  it('steps over a doubled single quote', () => {
    expect(placeOf("a: 'it''s x'\n", { pointer: ['a'], offset: 5 })).toEqual([1, 11]);
  });
});
