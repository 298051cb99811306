import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../src/scenario/source.js';
import { scenario } from '../fixture.js';
import { findings, withTopic } from './sound-scenario.js';

describe('the words of a scenario', () => {
  it.each<[string, Partial<Scenario>, readonly string[]]>([
    ['SC169: the same words', withTopic({ say: ['one two.', 'b.', 'One two!'] }), ['SC169 topics.0.say.2']],
    [
      'SC170: a misspelt slot',
      withTopic({ say: ['it is {thingg}.', 'b.', 'c.'] }),
      ['SC170 topics.0.say.0 6'],
    ],
    ['what the desk enters', withTopic({ say: ['so {amount}.', 'b.', 'c.'] }), []],
    [
      'SC173: two topics for one question',
      { topics: [...scenario.topics, { id: 'tint', asked: ['ask:colour'], say: ['a.', 'b.', 'c.'] }] },
      ['SC173 topics.1.asked.0'],
    ],
    [
      'SC175: the number in the brief',
      {
        brief: 'It is about AB-1234.',
        facts: {
          ...scenario.facts,
          number: { asked: ['ask:number'], say: ['AB-1234.', 'It is AB-1234.', 'No AB-1234 here.'] },
        },
      },
      ['SC175 brief 12'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findings(changes)).toEqual(expected);
  });
});
