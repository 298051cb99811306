import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readCheckedRubric, readCheckedScenario } from '../../../src/files/check-loaded.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const overlays = ['scenarios', 'rubrics'].flatMap((folder) =>
  readdirSync(path.join(root, folder)).flatMap((name) => {
    const [, id, language] = /^([^.]+)\.([a-z]{2})\.yaml$/.exec(name) ?? [];
    return id === undefined || language === undefined ? [] : [{ folder, id, language }];
  }),
);

/** Lines and patterns that nobody has translated yet: the source's own stand in for them. */
const unfinished = new Set(['SC141', 'SC147', 'RB141']);

describe('shipped translations', () => {
  it.each(overlays)(
    '$folder/$id.$language.yaml fits its source of today',
    async ({ folder, id, language }) => {
      const file = `${folder}/${id}.yaml`;
      const source = path.join(root, file);
      const { problems } =
        folder === 'scenarios'
          ? await readCheckedScenario(source, file, { cwd: root }, language)
          : await readCheckedRubric(source, file, language);
      expect(problems.filter(({ code }) => !unfinished.has(code))).toEqual([]);
    },
  );

  it('are of scenarios and rubrics alone', () => {
    expect(overlays.every(({ language }) => language !== 'en')).toBe(true);
  });
});
