import { describe, expect, it } from 'vitest';
import { checkExamples } from '../../../src/behaviour/check-examples.js';
import { createDetector } from '../../../src/behaviour/detector.js';
import { indexLanguage } from '../../../src/behaviour/index-language.js';
import { loadCatalogue } from '../../../src/files/load-catalogue.js';
import { shippedPath } from '../../../src/files/package-files.js';
import { profiles } from '../../../src/language/profiles/index.js';

const { catalogue, problems } = loadCatalogue(shippedPath('rubrics/behaviours'));
const languages = Object.values(profiles).map((profile) => indexLanguage(catalogue, profile));
const detector = createDetector(languages, profiles);

describe('the behaviours that ship', () => {
  it('have files without problems', () => {
    expect(problems).toEqual([]);
  });

  it('only name behaviours that exist in their conditions', () => {
    const ids = new Set(catalogue.entries.map(({ id }) => id));
    const named = catalogue.entries.flatMap((entry) =>
      [
        entry.context,
        ...Object.values(entry.languages).flatMap(({ patterns }) => patterns.map(({ context }) => context)),
      ].flatMap((context) => [
        ...(context?.after ?? []),
        ...(context?.earlier ?? []),
        ...(context?.without ?? []),
        ...(context?.beside ?? []),
      ]),
    );
    expect([...new Set(named)].filter((id) => !ids.has(id))).toEqual([]);
  });

  describe.each(catalogue.entries.map((entry) => [entry.id, entry] as const))('%s', (_id, entry) => {
    it.each(Object.keys(entry.languages))(
      'is found by rules in most of its examples and in no counter-example (%s)',
      (language) => {
        const { missed, hit, examples, counter } = checkExamples(entry, language, detector);
        expect(hit).toEqual([]);
        // The model learns the rest from the same examples.
        expect(missed.length).toBeLessThanOrEqual(examples * 0.5);
        expect(examples).toBeGreaterThanOrEqual(25);
        expect(counter).toBeGreaterThanOrEqual(10);
      },
    );
  });
});
