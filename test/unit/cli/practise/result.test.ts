import { describe, expect, it } from 'vitest';
import { behaviourShares } from '../../../../src/cli/practise/result.js';
import type { Criterion, Rubric } from '../../../../src/files/generated/rubric.js';
import type { Assessment, CriterionResult } from '../../../../src/rubric/assessment.js';

const criteria: readonly Criterion[] = [
  { id: 'sorry', title: '', dimension: 'empathy', said: { any: ['apologise', 'acknowledge-feeling'] } },
  { id: 'sorry-again', title: '', dimension: 'empathy', said: { all: ['apologise'] } },
  { id: 'calmed', title: '', dimension: 'empathy', said: { any: ['calmer'] } },
  { id: 'asked-leave', title: '', dimension: 'procedure', bonus: true, said: { any: ['ask-permission'] } },
];
const rubric = { criteria } as unknown as Rubric;

function assessed(shares: Readonly<Record<string, number | null>>): Assessment {
  const results = Object.entries(shares).map(([id, share]) => ({ id, share }) as CriterionResult);
  return { criteria: results } as unknown as Assessment;
}

describe('the share of each behaviour', () => {
  const isAgents = (id: string): boolean => id !== 'calmer';

  it('is the mean over the criteria that ask for it and could be assessed', () => {
    const shares = behaviourShares(rubric, assessed({ sorry: 1, 'sorry-again': 0.5 }), isAgents);
    expect(shares).toEqual({ apologise: 0.75, 'acknowledge-feeling': 1 });
    expect(behaviourShares(rubric, assessed({ sorry: null }), isAgents)).toEqual({});
  });

  it('leaves out bonuses and what the customer shows', () => {
    expect(behaviourShares(rubric, assessed({ calmed: 1, 'asked-leave': 0 }), isAgents)).toEqual({});
  });
});
