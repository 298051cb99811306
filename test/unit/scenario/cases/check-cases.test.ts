import { describe, expect, it } from 'vitest';
import type { Case } from '../../../../src/files/generated/cases.js';
import { caseNames } from '../../../../src/scenario/cases/case-names.js';
import { checkCases } from '../../../../src/scenario/cases/check-cases.js';
import { parts, scenario, tools } from '../fixture.js';

function problemsOf(given: Case, id = 'tiny') {
  return checkCases({
    cases: { scenario: id, cases: { one: given } },
    source: scenario,
    names: caseNames(scenario, parts.stock, tools.behaviours, undefined),
    languages: new Set(['xx', 'pl']),
  }).map(({ code, pointer = [] }) => [code, pointer.slice(2).join('/')]);
}

const fine = { turns: [0, 1] } as const;

describe('cases', () => {
  it.each<[string, Case, readonly (readonly [string, string])[]]>([
    ['no expectation', { steps: [{ say: 'sorry' }] }, [['SC180', '']]],
    ['empty expectations', { steps: [{ say: 'a', expect: {} }], expect: { facts: {} } }, [['SC180', '']]],
    ['a reason alone', { steps: [], expect: { desk: { reason: 'limit' } } }, [['SC180', '']]],
    [
      'an unknown behaviour',
      { steps: [], expect: { behaviours: { found: ['sory'] } } },
      [['SC181', 'expect/behaviours/found/0']],
    ],
    ['an unknown mood', { steps: [], expect: { mood: { angr: [0, 1] } } }, [['SC181', 'expect/mood/angr']]],
    [
      'an unknown line',
      { steps: [], expect: { says: { from: ['rule:agree'] } } },
      [['SC181', 'expect/says/from/0']],
    ],
    ['an unknown action', { steps: [{ do: 'lok' }], expect: fine }, [['SC181', 'steps/0/do']]],
    ['an empty range', { steps: [], expect: { turns: [3, 1] } }, [['SC183', 'expect/turns']]],
    ['another language', { lang: 'de', steps: [], expect: fine }, [['SC184', 'lang']]],
    [
      'a contradiction',
      { steps: [], expect: { facts: { revealed: ['number'], not_revealed: ['number'] } } },
      [['SC185', 'expect/facts/not_revealed/0']],
    ],
    ['an idle step', { steps: [{}], expect: fine }, [['SC186', 'steps/0']]],
  ])('with %s', (_, given, problems) => {
    expect(problemsOf(given)).toEqual(problems);
  });

  it('may try what the desk does not have, where they say so', () => {
    const desk = { refused: ['dance'], reason: 'unknown-action' } as const;
    expect(problemsOf({ steps: [{ do: 'dance', expect: { desk } }] })).toEqual([]);
  });

  it('name their scenario', () => {
    expect(problemsOf({ steps: [], expect: fine }, 'other')).toEqual([['SC182', '']]);
  });
});
