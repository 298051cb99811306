import { expect, test } from 'vitest';
import { knownNames } from '../../../../src/cli/init/known-names.js';
import { offerNames } from '../../../../src/cli/init/offer-names.js';
import { shippedPath } from '../../../../src/files/package-files.js';

test('where a schema asks for names of a kind, editors propose them and what they mean', () => {
  const schema = { properties: { on: { items: { type: 'string', 'x-offers': ['behaviour', 'cue'] } } } };
  const names = {
    behaviour: [{ name: 'apologise', meaning: 'says sorry' }],
    cue: [{ name: 'angry', meaning: '' }],
    rubric: [{ name: 'complaint-call', meaning: '' }],
  };
  expect(JSON.parse(offerNames(JSON.stringify(schema), names))).toEqual({
    properties: {
      on: {
        items: {
          type: 'string',
          defaultSnippets: [
            { label: 'apologise', description: 'says sorry', body: 'apologise' },
            { label: 'angry', body: 'angry' },
          ],
        },
      },
    },
  });
});

test('the names are the behaviours, cues, rubrics and temperaments that the program knows, and those to come', async () => {
  const names = await knownNames(shippedPath('src'), ['our-service']);
  const ids = (kind: string): readonly string[] => (names[kind] ?? []).map(({ name }) => name);
  expect(ids('behaviour')).toContain('apologise');
  expect(ids('behaviour')).not.toContain('angry');
  expect(ids('cue')).toContain('angry');
  expect(ids('rubric')).toEqual([...ids('rubric')].sort());
  expect(ids('rubric')).toEqual(expect.arrayContaining(['complaint-call', 'our-service']));
  expect(ids('temperament')).toEqual(['anxious', 'composed', 'fiery']);
});
