import { describe, expect, it } from 'vitest';
import { readCheckedRubric } from '../../../src/files/check-loaded.js';
import { shippedPath } from '../../../src/files/package-files.js';
import { lintScenario } from '../../../src/scenario/lint.js';
import { shipped } from './shipped.js';

describe.each(shipped)('%s', (_, { source, temperament, stock, tools }) => {
  it('has no finding', async () => {
    const rubric = await readCheckedRubric(shippedPath(`rubrics/${source.rubric}.yaml`), source.rubric);
    if (!rubric.ok) throw new Error(`${source.rubric} is broken`);
    const found = lintScenario({ source, temperament, stock, tools, rubric: rubric.value });
    expect(found.map(({ code, pointer, message }) => [code, pointer?.join('.'), message])).toEqual([]);
  });
});
