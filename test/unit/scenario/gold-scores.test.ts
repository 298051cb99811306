import { describe, expect, it } from 'vitest';
import { readCheckedRubric } from '../../../src/files/check-loaded.js';
import { loadDetector } from '../../../src/files/load-detector.js';
import { shippedPath } from '../../../src/files/package-files.js';
import { judgeGold } from '../../../src/scenario/cases/judge-gold.js';
import { scoring } from '../../../src/scenario/cases/scoring.js';
import { shipped } from './shipped.js';

const { detector } = await loadDetector();

describe.each(shipped)('the gold conversations of %s', (_, compiled) => {
  it.each(Object.entries(compiled.source.examples ?? {}))(
    '%s gets its ending and scores',
    async (name, gold) => {
      const { rubric: id } = compiled.source;
      const rubric = await readCheckedRubric(shippedPath(`rubrics/${id}.yaml`), id);
      if (!rubric.ok) throw new Error(`${id} is broken`);
      const verdict = judgeGold(compiled, name, gold, scoring(compiled, rubric.value, detector));
      expect(verdict.failures).toEqual([]);
      expect(verdict.expectations).toBeGreaterThan(1);
    },
  );
});
