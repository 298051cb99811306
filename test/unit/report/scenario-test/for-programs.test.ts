import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { en } from '../../../../src/report/messages/en/all.js';
import { testJson } from '../../../../src/report/scenario-test/test-json.js';
import { testJunit } from '../../../../src/report/scenario-test/test-junit.js';
import type { ShownFailure, TestedScenario } from '../../../../src/report/scenario-test/tested.js';

const hostile = '<b>&"\'\u0000\u001b[31m ]]> \ufffe \ud800 <!-- end';

const failure: ShownFailure = {
  check: 'ending',
  expected: 'settled',
  got: null,
  pointer: ['cases', 'one', 'expect', 'ending'],
  moment: 1,
  clues: [{ kind: 'unmet', condition: hostile }],
  place: { file: 'scenarios/s.test.yaml', line: 7, column: 15 },
  exchange: {
    turn: 1,
    event: { kind: 'said', text: hostile },
    customer: [hostile],
    desk: [],
    mood: { anger: 4.25 },
  },
};

const played = { ending: null, score: 40, expectations: 2 };

const tested: readonly TestedScenario[] = [
  {
    scenario: 's',
    title: hostile,
    file: 'scenarios/s.yaml',
    language: 'en',
    customer: 'Jo',
    seconds: 0.25,
    conversations: [
      { ...played, kind: 'gold', name: 'excellent', failures: [] },
      {
        ...played,
        kind: 'case',
        name: hostile,
        failures: [failure, { ...failure, check: 'score', subject: 'total' }],
      },
    ],
  },
  {
    scenario: 't',
    title: 'T',
    file: 'scenarios/t.yaml',
    language: 'pl',
    customer: 'Ewa',
    seconds: 1,
    conversations: [{ ...played, kind: 'gold', name: 'poor', failures: [] }],
  },
];

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** The elements in their order; throws for what is no XML. */
function elementsOf(xml: string): readonly Element[] {
  const elements: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes: { ...attributes } }));
  parser.write(xml).close();
  return elements;
}

describe('tests of scenarios, for programs', () => {
  it('is well-formed JUnit XML whatever the words are, with counts that agree', () => {
    const elements = elementsOf(testJunit(tested, en));
    const named = (wanted: string) => elements.filter(({ name }) => name === wanted);
    expect(named('testsuites')[0]?.attributes).toMatchObject({ tests: '3', failures: '1' });
    expect(named('testsuite').map(({ attributes }) => attributes)).toMatchObject([
      { name: 's (en)', tests: '2', failures: '1', time: '0.250' },
      { name: 't (pl)', tests: '1', failures: '0' },
    ]);
    expect(named('testcase').map(({ attributes }) => attributes.classname)).toEqual(['s.en', 's.en', 't.pl']);
    expect(named('failure').map(({ attributes }) => attributes.type)).toEqual(['ending', 'score']);
  });

  it('is JSON with codes, values and places', () => {
    const json = JSON.parse(JSON.stringify(testJson(tested)));
    expect(json).toMatchObject({
      passed: false,
      totals: { conversations: 3, failedConversations: 1, expectations: 6, failures: 2 },
    });
    const [first, second] = json.scenarios[0].conversations;
    expect(first).toMatchObject({ kind: 'gold', passed: true, failures: [] });
    expect(second.failures[0]).toMatchObject({
      check: 'ending',
      expected: 'settled',
      got: null,
      pointer: 'cases/one/expect/ending',
      file: 'scenarios/s.test.yaml',
      line: 7,
      column: 15,
    });
    expect(testJson(tested.slice(1)).passed).toBe(true);
  });
});
