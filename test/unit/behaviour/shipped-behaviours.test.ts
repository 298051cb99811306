import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintBehaviour } from '../../../src/behaviour/check/lint-behaviour.js';
import { shippedPath } from '../../../src/files/package-files.js';
import { parseYaml } from '../../../src/files/read-yaml.js';
import { shippedBehaviours } from '../../../src/files/shipped-behaviours.js';
import { profiles } from '../../../src/language/profiles/index.js';

const folder = shippedPath('rubrics/behaviours');
const known = new Map((await shippedBehaviours()).map(({ id, by }) => [id, by] as const));
const namesIn = (inside: string) =>
  readdirSync(join(folder, inside))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => basename(name, '.yaml'));
const read = (file: string) => {
  const outcome = parseYaml(readFileSync(join(folder, file), 'utf8'), file);
  return { file, content: outcome.ok ? outcome.value : outcome.problems };
};
const meanings = new Map(namesIn('.').map((name) => [name, read(`${name}.yaml`)] as const));

describe('the behaviours that ship', () => {
  it.each([...meanings])('%s means something', (name, file) => {
    expect(lintBehaviour({ ...file, name }, known, profiles)).toEqual([]);
  });

  it.each(['en', 'pl', 'cs', 'lv'])('are said in %s without a finding', (language) => {
    const found = namesIn(language).flatMap((name) => {
      const meaning = meanings.get(name);
      const speech = { language, ...(meaning ? { meaning } : {}) };
      return lintBehaviour({ ...read(`${language}/${name}.yaml`), name, speech }, known, profiles);
    });
    expect(found).toEqual([]);
  });
});
