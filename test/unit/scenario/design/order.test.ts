import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../src/scenario/source.js';
import { scenario } from '../fixture.js';
import {
  findings,
  gone,
  handed,
  left,
  settled,
  withActions,
  withRules,
  withTopic,
} from './sound-scenario.js';

describe('what comes before a part of a scenario, or never lets it come', () => {
  const put = { id: 'put-off', on: ['rude', 'check'], again: true, say: ['x.'] };
  it.each<[string, Partial<Scenario>, readonly string[]]>([
    [
      'SC150: the wider rule stands first',
      withRules(put, { id: 'r', on: ['rude'], say: ['y.'] }),
      ['SC150 responds.4.id'],
    ],
    [
      'the wider rule fires once',
      withRules({ ...put, again: false }, { id: 'r', on: ['rude'], say: ['y.'] }),
      [],
    ],
    ['a follower gets its turn', withRules(put, { id: 'r', on: ['rude'], also: true, say: ['y.'] }), []],
    ['other words of one of them', withRules(put, { id: 'r', on: ['rude', 'sorry'], say: ['y.'] }), []],
    [
      'SC150: a condition that follows from a stricter one',
      withRules(
        { ...put, when: 'mood.anger >= 5.0' },
        { id: 'r', all: ['rude'], when: 'mood.anger > 7.0', say: ['y.'] },
      ),
      ['SC150 responds.4.id'],
    ],
    [
      'a condition that does not',
      withRules(
        { ...put, when: 'mood.anger >= 8.0' },
        { id: 'r', all: ['rude'], when: 'mood.anger > 7.0', say: ['y.'] },
      ),
      [],
    ],
    [
      'SC150: the first ends it',
      withRules({ id: 'e', on: ['rude'], goto: 'left' }, { id: 'r', on: ['rude'], say: ['y.'] }),
      ['SC150 responds.4.id'],
    ],
    [
      'SC151: words and an action',
      withRules({ id: 'r', did: ['pay'], on: ['rude'], say: ['y.'] }),
      ['SC151 responds.3.id'],
    ],
    ['SC152: asks after itself', withTopic({ when: "asked('size') > 0" }), ['SC152 topics.0.when']],
    [
      'SC152: a circle of two is told of at both',
      {
        topics: [
          { id: 'a', asked: ['ask:a'], say: ['a.', 'b.', 'c.'], when: "asked('b') > 0" },
          { id: 'b', asked: ['ask:b'], say: ['d.', 'e.', 'f.'], when: "asked('a') > 0" },
          { id: 'c', asked: ['ask:c'], say: ['g.', 'h.', 'i.'], when: "asked('b') > 0" },
        ],
      },
      ['SC152 topics.0.when', 'SC152 topics.1.when'],
    ],
    [
      'SC153: a narrower ending after a wider one',
      {
        endings: [
          gone,
          settled,
          handed,
          { ...settled, id: 'warm', when: 'flags.agreed && left && mood.trust > 5.0' },
          left,
        ],
      },
      ['SC153 endings.3.id'],
    ],
    [
      'SC154: the good ending never comes first',
      { endings: [gone, { ...handed, when: 'flags.agreed' }, settled, left] },
      ['SC154 endings.2.id'],
    ],
    [
      'SC155: nothing loses the customer',
      {
        endings: [settled, handed, { ...gone, when: 'flags.agreed && left' }, { ...left, outcome: 'mixed' }],
      },
      ['SC155 endings.2.id'],
    ],
    [
      'SC156: a fact that waits for itself',
      {
        facts: {
          ...scenario.facts,
          dark: { asked: ['ask:dark'], say: ['a.', 'b.', 'c.'], when: "revealed('dark')" },
        },
      },
      ['SC156 facts.dark.when'],
    ],
    [
      'a fact that comes with trust',
      {
        facts: {
          ...scenario.facts,
          dark: { asked: ['ask:dark'], say: ['a.', 'b.', 'c.'], trust: 9, when: "revealed('dark')" },
        },
      },
      [],
    ],
    [
      'SC157: needs in a circle',
      withActions(
        { id: 'a', title: 'a', result: 'a', needs: ['action:b'] },
        { id: 'b', title: 'b', result: 'b', needs: ['action:a'] },
      ),
      ['SC157 desk.actions.3.needs', 'SC157 desk.actions.4.needs'],
    ],
    [
      'SC157: no value is taken',
      withActions({ id: 'a', title: 'a', result: 'a', params: { n: { type: 'number', min: 5, max: 3 } } }),
      ['SC157 desk.actions.3.params.n'],
    ],
    [
      'SC157: the limit contradicts a need',
      withActions({ id: 'a', title: 'a', result: 'a', needs: ['action:pay'], limit: "!done('pay')" }),
      ['SC157 desk.actions.3.needs'],
    ],
    [
      'SC171: after a hint for everything',
      {
        hints: [
          { when: 'true', text: 'a' },
          { when: 'flags.paid', text: 'b' },
        ],
      },
      ['SC171 hints.1.when'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findings(changes)).toEqual(expected);
  });
});
