import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/files/read-yaml.js';

const found = (text: string) => {
  const outcome = parseYaml(text, 'a.yaml');
  return outcome.ok ? [] : outcome.problems.map(({ code, line, column }) => `${code} ${line}:${column}`);
};
const rows = (count: number, row: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => row(index)).join('\n');
/** Each merges nine times what stands before it. */
const merging = rows(30, (index) =>
  index === 0
    ? 'm0: &m0 {a: 1}'
    : `m${index}: &m${index}\n  <<: [${Array.from({ length: 9 }, () => `*m${index - 1}`).join(', ')}]`,
);

describe('a file that is meant to do harm', () => {
  it.each([
    ['merge keys that unfold without end', merging, ['FI110 1:1']],
    ['a list that holds itself', 'a: &a [1, *a]\n', ['FI110 1:11']],
    ['a mapping that holds itself', 'a: &a\n  b: { c: *a }\n', ['FI110 2:11']],
    ['many references', `a: &a 1\nb:\n${rows(1001, () => '  - *a')}\n`, ['FI110 1003:5']],
    ['a key that objects inherit by', '__proto__:\n  polluted: true\n', ['FI116 1:1']],
    ['a key that objects are made by', 'a:\n  constructor: { prototype: 1 }\n', ['FI116 2:3', 'FI116 2:18']],
    ['a tag that would run code', 'a: !!js/function "f"\n', ['FI112 1:4']],
    ['a list as a key', '? [a, b]\n: 1\n', ['FI115 1:3']],
    ['megabytes in a key', `${'k'.repeat(300_000)}: 1\n`, ['FI105 1:1', 'FI108 1:1']],
    ['binary', 'a: b\u0000c\n', ['FI117 1:5']],
    ['UTF-16 read as UTF-8', 'i\u0000d\u0000:\u0000', ['FI117 1:2']],
    ['deep blocks', rows(70, (depth) => `${' '.repeat(depth)}a:`), ['FI107 66:66']],
    ['a dash for each level', `${'- '.repeat(10_000)}a`, ['FI107 1:131']],
    ['a thousand documents', '---\n'.repeat(1000), ['FI109 2:1']],
  ])('%s', (_, text, problems) => {
    expect(found(text)).toEqual(problems);
  });

  it.each([
    ['keys', rows(40_000, (index) => `k${index}: 1`)],
    ['keys on one line', `{${rows(40_000, (index) => `k${index}: 1,`).replaceAll('\n', ' ')}}`],
    ['entries', '- 1\n'.repeat(100_000)],
    ['comments', '#\n'.repeat(150_000)],
  ])('is read no further than 100 000 pieces: %s', (_, text) => {
    const [problem] = found(text);
    expect(problem).toMatch(/^FI114 /);
  });

  it('is told of at most a hundred mistakes of each kind', () => {
    expect(found(`a: "${'\\q'.repeat(2000)}"`)).toHaveLength(100);
    expect(found(rows(500, () => 'a: 1')).filter((each) => each.startsWith('FI106'))).toHaveLength(100);
  });
});

describe('a file that only looks strange', () => {
  it.each([
    ['references', 'a: &x [1]\nb: [*x, *x]\nc: *x\n'],
    ['an escape in quotes', 'a: "\\u0007 \\0"\n'],
    ['a word that objects know', 'a: constructor\nvalueOf: toString\n'],
  ])('is read: %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it.each(['no', 'on', 'yes', '12:30', '2024-01-02', '0o'])('"%s" stays a text', (word) => {
    expect(parseYaml(`a: ${word}\n`, 'a.yaml')).toMatchObject({ ok: true, value: { a: word } });
  });
});
