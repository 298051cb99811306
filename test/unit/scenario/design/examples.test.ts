import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../src/scenario/source.js';
import { findings, gone, handed, left, settled, sound } from './sound-scenario.js';

describe('the gold conversations and scores of a scenario', () => {
  it.each<[string, Partial<Scenario>, readonly string[]]>([
    [
      'SC168: ten of five',
      { endings: [gone, { ...settled, satisfaction: 'mood.trust > 5.0 ? 10 : 4' }, handed, left] },
      ['SC168 endings.1.satisfaction'],
    ],
    [
      'SC176: nothing shows how it is not done',
      { examples: { good: sound.examples?.good as never } },
      ['SC176 examples'],
    ],
    [
      'SC177: beyond every score',
      { examples: { ...sound.examples, poor: { steps: [], ending: 'left', score: { total: [0, 160] } } } },
      ['SC177 examples.poor.score.total'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findings(changes)).toEqual(expected);
  });

  it('has nothing to say about a sound scenario', () => {
    expect(findings({})).toEqual([]);
  });

  const gold = (step: object, ending = 'settled') => ({
    examples: {
      ...sound.examples,
      excellent: { steps: [{ say: 'sorry ask:number' }, step], ending, score: { total: [70, 100] } },
    },
  });
  it.each<[string, object, readonly string[]]>([
    [
      'a number the desk does not know',
      { do: 'look', with: { number: 'XY' } },
      ['SC159 examples.excellent.steps.1.with.number'],
    ],
    [
      'a parameter it has not',
      { do: 'look', with: { number: 'AB-12', nubmer: 1 } },
      ['SC159 examples.excellent.steps.1.with.nubmer'],
    ],
    ['nothing entered', { do: 'look' }, ['SC159 examples.excellent.steps.1.do']],
    [
      'a step that must come first',
      { do: 'pay', with: { amount: 5 } },
      ['SC159 examples.excellent.steps.1.do'],
    ],
  ])('SC159: a gold conversation is refused: %s', (_, step, expected) => {
    expect(findings(gold(step) as Partial<Scenario>)).toEqual(expected);
  });

  it('leaves a refusal alone where the conversation ends badly', () => {
    expect(findings(gold({ do: 'pay', with: { amount: 500 } }, 'left') as Partial<Scenario>)).toEqual([]);
  });
});
