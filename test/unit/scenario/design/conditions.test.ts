import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../src/scenario/source.js';
import { scenario } from '../fixture.js';
import { findings, withRules, withTopic } from './sound-scenario.js';

describe('the conditions and moods of a scenario', () => {
  it.each<[string, Partial<Scenario>, readonly string[]]>([
    [
      'SC164, and not SC151 as well',
      withRules({ id: 'r', when: "now('verify-identity') && left && !left", say: ['y.'] }),
      ['SC164 responds.3.when'],
    ],
    [
      'SC160: above the top',
      withTopic({ when: 'mood.trust > 1.0 && mood.anger > 12.0' }),
      ['SC160 topics.0.when 20'],
    ],
    ['at the top', withTopic({ when: 'mood.anger >= 10.0' }), []],
    [
      'SC161: calmer than calm',
      withRules({ id: 'r', on: ['sorry'], when: 'mood.anger <= 0.0', mood: { anger: -1 } }),
      ['SC161 responds.3.mood.anger'],
    ],
    [
      'SC162: set and never read',
      { flags: { ...scenario.flags, idle: false }, ...withTopic({ set: { idle: true } }) },
      ['SC162 flags.idle'],
    ],
    [
      'SC163: read and never set',
      { flags: { ...scenario.flags, idle: false }, ...withTopic({ when: 'flags.idle' }) },
      ['SC163 flags.idle'],
    ],
    [
      'SC164: parts exclude each other',
      withTopic({ when: 'flags.paid && !flags.paid' }),
      ['SC164 topics.0.when'],
    ],
    ['SC164: a topic never sees the end', withTopic({ when: 'left' }), ['SC164 topics.0.when']],
    ['SC165: says nothing', withTopic({ when: 'flags.paid || !flags.paid' }), ['SC165 topics.0.when']],
  ])('%s', (_, changes, expected) => {
    expect(findings(changes)).toEqual(expected);
  });
});
