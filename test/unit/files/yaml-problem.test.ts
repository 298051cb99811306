import { expect, test } from 'vitest';
import { parseYaml } from '../../../src/files/read-yaml.js';

function told(text: string): readonly string[] {
  const outcome = parseYaml(text, 'a.yaml');
  return outcome.ok ? [] : outcome.problems.map(({ line, message }) => `${line}: ${message}`);
}

test.each([
  [
    'a tab, once, without what follows from it',
    'a:\n\tb: 1\n  c: 2\n',
    ['2: a tab indents this line; YAML takes spaces only'],
  ],
  [
    'a list item too far left',
    'a:\n  say:\n      - "x"\n  - "To work? El, yes."\n      - "three"\n  b: 2\n',
    ['4: this list item is not indented like the items around it'],
  ],
  [
    'a dash that is missing',
    'a:\n  - "b"\n  "c"\n  - "d"\n',
    ['3: a text stands where a list item or a key is expected'],
  ],
  ['a space that is missing', 'a: 1\nb:4\nc: 5\n', ['2: a space is missing after the colon']],
  ['a quotation mark that never ends', 'a:\n  - "b\n  - "c"\n', ['2: a text begins with " and does not end']],
  [
    'an apostrophe in single quotes',
    "a:\n  - 'It's on'\n",
    ['2: the quotation mark before this ends the text too early'],
  ],
  [
    'a colon in a text',
    'a: The case: open\n',
    ['1: a second ": " on this line makes the text look like keys and values'],
  ],
  [
    'two mistakes far apart are both told',
    'a: The case: open\nb: 1\nc: 2\nd: The case: shut\n',
    [1, 4].map((line) => `${line}: a second ": " on this line makes the text look like keys and values`),
  ],
])('%s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});
