import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutRecords, type RecordItem } from '../../../src/files/read-records.js';

function read(text: string, longest = 1000, size = 3): readonly RecordItem[] {
  const cutter = cutRecords(longest);
  const items: RecordItem[] = [];
  for (let at = 0; at < text.length; at += size) items.push(...cutter.push(text.slice(at, at + size)));
  return [...items, ...cutter.end()];
}

const values = (items: readonly RecordItem[]) =>
  items.map((item) => (item.kind === 'record' ? item.value : item.why));

describe('records', () => {
  const one = { a: 'x { ] "', b: [1, 2], c: { d: null } };
  const two = { a: '\\' };

  test.each([
    ['a list', JSON.stringify([one, two])],
    ['a list under results', JSON.stringify({ count: 2, next: null, results: [one, two] })],
    [
      'a list under value, with more behind it',
      JSON.stringify({ value: [one, two], '@odata': { x: [1] } }, null, 2),
    ],
    ['one a line', `${JSON.stringify(one)}\n${JSON.stringify(two)}\n`],
  ])('%s', (_name, text) => {
    expect(values(read(text))).toEqual([one, two]);
    expect(values(read(text, 1000, 1))).toEqual([one, two]);
  });

  test('know their line', () => {
    expect(read('[\n{"a":1},\n\n{"a":2}]').map(({ line }) => line)).toEqual([2, 4]);
  });

  test('one that is too long spoils only itself', () => {
    expect(values(read(`[{"a":"${'x'.repeat(5000)}"},{"a":1}]`, 100))).toEqual(['long', { a: 1 }]);
  });

  test.each([
    ['cut off', '[{"a":1},{"a":', [{ a: 1 }, 'open']],
    ['not JSON within', '[{a:1},{"a":1}]', ['syntax', { a: 1 }]],
    ['no JSON at all', 'hello', ['syntax']],
    ['empty', '', []],
  ])('%s', (_name, text, expected) => {
    expect(values(read(text))).toEqual(expected);
  });

  test('whatever list is written is read, in whatever pieces', () => {
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(fc.string(), fc.jsonValue())),
        fc.integer({ min: 1, max: 50 }),
        (all, size) => {
          expect(values(read(JSON.stringify(all), 1e6, size))).toEqual(JSON.parse(JSON.stringify(all)));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('nothing that is damaged throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:\\ae1 \n'), maxLength: 60 }), (text) => {
        expect(Array.isArray(read(text))).toBe(true);
      }),
    );
  });
});
