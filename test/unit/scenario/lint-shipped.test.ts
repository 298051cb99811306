import { describe, expect, it } from 'vitest';
import { readCheckedRubric } from '../../../src/files/check-loaded.js';
import { lintFiles } from '../../../src/files/lint/lint-files.js';
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

it.each(['temperaments', 'stock'])('%s have no finding', async (folder) => {
  const found: string[] = [];
  for await (const { problems } of lintFiles([`scenarios/${folder}`], { cwd: shippedPath('.') }))
    found.push(...problems.map(({ code, file, message }) => `${code} ${file} ${message}`));
  expect(found).toEqual([]);
});
