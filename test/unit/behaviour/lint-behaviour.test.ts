import { describe, expect, it } from 'vitest';
import { lintBehaviour } from '../../../src/behaviour/check/lint-behaviour.js';
import { locate } from '../../../src/files/locate.js';
import { parseYaml } from '../../../src/files/read-yaml.js';
import { profiles } from '../../../src/language/profiles/index.js';

const known = new Map([
  ['apologise', 'agent'],
  ['greet', 'agent'],
  ['angry', 'customer'],
] as const);
const meaning = 'id: apologise\nby: agent\nsign: "+"\nmeaning: says sorry\n';
const speech = `patterns:
  - (sorry|apologise) [for]
examples:
  - I am so sorry for the wait this morning.
counter:
  - I see what you mean about the wait.
`;

function found(text: string, of: 'meaning' | 'speech', name = 'apologise') {
  const file = of === 'meaning' ? 'apologise.yaml' : 'en/apologise.yaml';
  const parsed = parseYaml(text, file);
  if (!parsed.ok) return parsed.problems.map(({ code }) => [code]);
  const beside = parseYaml(meaning, 'apologise.yaml');
  const problems = lintBehaviour(
    {
      file,
      content: parsed.value,
      name,
      ...(of === 'meaning' || !beside.ok
        ? {}
        : { speech: { language: 'en', meaning: { file: 'apologise.yaml', content: beside.value } } }),
    },
    known,
    profiles,
  );
  return problems.map((problem) => {
    const { line, column } = locate(problem, parsed);
    return [problem.code, line, column];
  });
}

it('finds nothing in a sound behaviour', () => {
  expect(found(meaning, 'meaning')).toEqual([]);
  expect(found(speech, 'speech')).toEqual([]);
});

describe('each mistake is found at its place', () => {
  it.each<[string, string, (string | number)[][]]>([
    ['an unknown key', `${meaning}colour: red\n`, [['BH101', 5, 9]]],
    ['a party that there is not', meaning.replace('agent', 'manager'), [['BH103', 2, 5]]],
    ['no party', meaning.replace('by: agent\n', ''), [['BH128', 1, 1]]],
    ['another id than the file', meaning.replace('apologise', 'apology'), [['BH128', 1, 5]]],
    ['no meaning', meaning.replace('says sorry', '""'), [['BH128', 4, 10]]],
    ['an unknown behaviour', `${meaning}context: { earlier: [angri] }\n`, [['BH120', 5, 22]]],
    ['the wrong party', `${meaning}context: { after: [greet] }\n`, [['BH127', 5, 20]]],
  ])('in what it means: %s', (_, text, problems) => {
    expect(found(text, 'meaning')).toEqual(problems);
  });

  it.each<[string, string, (string | number)[][]]>([
    ['a bracket without its pair', speech.replace('|apologise)', '|apologise'), [['BH110', 2, 5]]],
    [
      'a bracket without its pair, in quotes',
      speech.replace('(sorry|apologise) [for]', '"sorry (for"'),
      [['BH110', 2, 12]],
    ],
    [
      'a pattern with conditions',
      speech.replace('- (sorry|apologise) [for]', '- match: sorry @nolist'),
      [['BH112', 2, 18]],
    ],
    [
      'an unknown behaviour in a condition',
      speech.replace('- (sorry|apologise) [for]', '- { match: sorry, after: [angryy] }'),
      [['BH120', 2, 29]],
    ],
    [
      'a counter-example that is found',
      `${speech}  - I am sorry, what was the name again?\n`,
      [['BH121', 7, 5]],
    ],
    ['no example found', speech.replace('(sorry|apologise) [for]', 'beg your pardon'), [['BH122', 1, 1]]],
    [
      'a pattern twice',
      speech.replace('[for]\n', '[for]\n  - (sorry|apologise)   [for]\n'),
      [['BH123', 3, 5]],
    ],
    [
      'an example that is a counter-example',
      `${speech}  - I am so sorry for the wait this morning.\n`,
      [
        ['BH121', 7, 5],
        ['BH124', 7, 5],
      ],
    ],
    [
      'an example in another language',
      speech.replace('counter:', '  - Bardzo panią przepraszam, to nasza wina.\ncounter:'),
      [['BH125', 5, 5]],
    ],
    ['no counter-examples', speech.slice(0, speech.indexOf('counter:')), [['BH126', 1, 1]]],
    ['a list without use', `lists: { ashamed: [sorry] }\n${speech}`, [['BH129', 1, 10]]],
  ])('in how it is said: %s', (_, text, problems) => {
    expect(found(text, 'speech')).toEqual(problems);
  });

  it('a language file whose behaviour is not there', () => {
    const problems = lintBehaviour(
      { file: 'en/x.yaml', content: {}, name: 'x', speech: { language: 'en' } },
      known,
      profiles,
    );
    expect(problems.map(({ code }) => code)).toEqual(['BH107']);
  });

  it.each([[null], [[]], ['text'], [{ id: 'apologise', languages: { en: 4, xx: {} } }], [{ id: 4 }]])(
    'never throws: %j',
    (content) => {
      expect(() => lintBehaviour({ file: 'a', content, name: 'a' }, known, profiles)).not.toThrow();
    },
  );
});
