import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lintFiles } from '../../../../src/files/lint/lint-files.js';
import { lintScenarioValue } from '../../../../src/files/lint/lint-scenario.js';
import { surroundingsOf } from '../../../../src/files/lint/surroundings.js';
import { shippedPath } from '../../../../src/files/package-files.js';
import { phrasesOf } from '../../../../src/scenario/authoring/language-phrases.js';
import {
  cureKinds,
  type FactKind,
  factKinds,
  type ScenarioOutline,
} from '../../../../src/scenario/authoring/outline.js';
import { patternsOf } from '../../../../src/scenario/authoring/parts.js';
import { scenarioOf } from '../../../../src/scenario/authoring/scenario-of-outline.js';

const surroundings = surroundingsOf({ cwd: shippedPath('.') });

/** What an author gets who takes every offered answer, changed here and there. */
async function findingsOf(language: string, change: Partial<ScenarioOutline>): Promise<readonly string[]> {
  const phrases = await phrasesOf(language);
  if (phrases === undefined) throw new Error(`no phrases in ${language}`);
  const outline: ScenarioOutline = {
    ...phrases.sample,
    id: 'sample',
    language,
    channel: 'phone',
    temperament: 'composed',
    rubric: 'complaint-call',
    ...change,
  };
  const found = await lintScenarioValue(scenarioOf(outline, phrases), surroundings);
  return found.map(({ code, pointer, message }) => `${code} ${pointer?.join('.')}: ${message}`);
}

const told: Readonly<Record<FactKind, string>> = {
  reference: 'K-4711.',
  'what-happened': 'Abc.',
  deadline: '1. 5. 2030.',
  identity: 'LV-1010.',
  contact: 'a@post.example.',
  bought: '2. 4. 2030.',
  tried: 'Abc, abc.',
  own: 'Abc abc.',
};

describe.each(['en', 'pl', 'cs', 'lv'])('in %s', (language) => {
  test('every kind of fact and remedy can stand in one scenario', async () => {
    const facts = factKinds.map((kind) => ({
      kind,
      say: [told[kind]],
      ...(kind === 'own' ? { askedWith: ['Xyzzy'] } : {}),
    }));
    const cures = cureKinds.map((kind) => ({ kind, title: `Abc ${kind}`, result: `abc ${kind}` }));
    const found = await findingsOf(language, { facts, cures });
    // The made-up words of this test are said by nobody; what the patterns are has to be right.
    expect(found.filter((each) => /^SC(12|13|15)/.test(each))).toEqual([]);
  });
});

const workspaces = readdirSync(shippedPath('examples/workspace')).filter((each) => each !== 'shared');

describe.each(workspaces)('the sample of a new workspace in %s', (language) => {
  test('has no finding', async () => {
    const cwd = shippedPath(`examples/workspace/${language}`);
    const linted = [];
    for await (const file of lintFiles([], { cwd })) linted.push(file);
    expect(linted.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['rubric', 'scenario', 'workspace']),
    );
    expect(linted.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual([]);
  });
});

describe("an author's words for asking", () => {
  test('match with any ending where words change theirs', () => {
    expect(patternsOf(['jakou barvu', 'patro 12'], { inflected: true })).toEqual([
      'jako~ ...2 barv~',
      'patr~ ...2 12',
    ]);
  });

  test('stand as they are elsewhere', () => {
    expect(patternsOf(['Which colour?'])).toEqual(['which ...2 colour']);
  });
});
