import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCheckedScenario } from '../../../src/files/check-loaded.js';
import { sourceHashOf } from '../../../src/files/kept-translation.js';
import { loadText } from '../../../src/files/load-file.js';
import { loadRubric } from '../../../src/files/load-rubric.js';
import { loadScenario } from '../../../src/files/load-scenario.js';

const samples = fileURLToPath(new URL('../../cli/practise-translated/files/', import.meta.url));
let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'shoptalk-translated-'));
  await cp(samples, cwd, { recursive: true });
});
afterAll(() => rm(cwd, { recursive: true }));

const scenario = async (language?: string) => {
  const loaded = await loadScenario('lost-parcel', { cwd }, language);
  if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join('\n'));
  return loaded;
};

describe('a scenario of a workspace', () => {
  it('speaks the language of the overlay beside it, under the hash of its source', async () => {
    const [english, polish] = await Promise.all([scenario(), scenario('pl')]);
    expect([english.value.language, polish.value.language]).toEqual(['en', 'pl']);
    expect(polish.value.opening).toEqual(['Gdzie jest moja paczka?']);
    expect(polish.value.facts.number?.asked).toEqual(['numer paczki']);
    expect(polish.value.desk.actions[1]?.params?.amount).toEqual({ type: 'money', max: 50, currency: 'PLN' });
    expect(polish.hash).toBe(english.hash);
  });

  it('tells of lines that are stale or not translated yet, as warnings', async () => {
    const { problems, value } = await scenario('pl');
    const codes = new Set(problems.map(({ code, severity }) => `${code} ${severity}`));
    expect([...codes].sort()).toEqual(['SC140 warning', 'SC141 warning', 'SC147 warning']);
    expect(value.brief).toBe('Odpowiadasz na czacie.');
    expect(value.endings[1]?.title).toBe('The customer gave up');
  });

  it('stays as it is where no overlay has the language', async () => {
    const czech = await scenario('cs');
    expect(czech.value.language).toBe('en');
    expect(czech.problems).toEqual([]);
  });

  it('is kept with the words that were used, and still knows its source', async () => {
    const { value, kept, hash } = await scenario('pl');
    const again = await loadText('scenario', kept?.text ?? '', 'lost-parcel');
    expect(again.ok && again.value).toEqual(value);
    expect(again.ok && again.hash).toBe(kept?.hash);
    expect(sourceHashOf(kept?.text ?? '')).toBe(hash);
  });
});

describe('a rubric', () => {
  it('is translated in its words alone', async () => {
    const [english, polish] = await Promise.all([
      loadRubric('counter', { cwd }),
      loadRubric('counter', { cwd }, 'pl'),
    ]);
    if (!english.ok || !polish.ok) throw new Error('not read');
    expect(polish.value.title).toBe('Przy okienku');
    expect(polish.value.criteria[0]?.title).toBe('Odszukano paczkę');
    expect(polish.value.criteria[0]?.done).toEqual(english.value.criteria[0]?.done);
    expect(polish.hash).toBe(english.hash);
  });
});

describe('an overlay that is wrong', () => {
  const file = () => path.join(cwd, 'scenarios', 'lost-parcel.pl.yaml');
  const broken = async (from: string, to: string) => {
    const text = await readFile(file(), 'utf8');
    await writeFile(file(), text.replace(from, to));
    try {
      const source = path.join(cwd, 'scenarios', 'lost-parcel.yaml');
      const { problems } = await readCheckedScenario(source, 'scenarios/lost-parcel.yaml', { cwd }, 'pl');
      return problems.filter(({ severity }) => severity === 'error');
    } finally {
      await writeFile(file(), text);
    }
  };

  it('has a mistake in a pattern shown where it was written', async () => {
    expect(await broken('[numer paczki]', '["(numer paczki"]')).toMatchObject([
      {
        code: 'SC129',
        file: 'scenarios/lost-parcel.pl.yaml',
        pointer: ['patterns', 'facts.number.asked', 0],
      },
    ]);
  });

  it('has its shape checked like any other file', async () => {
    expect(await broken('to: Paczka u sąsiada', 'too: Paczka')).toMatchObject([
      { code: 'SC104', pointer: ['lines', 'title', 'too'] },
    ]);
  });

  it.each([
    ['translates: lost-parcel', 'translates: late-parcel', 'translates'],
    ['language: pl', 'language: cs', 'language'],
  ])('belongs to the file and language of its name: %s', async (from, to, key) => {
    expect(await broken(from, to)).toMatchObject([{ code: 'SC146', pointer: [key] }]);
  });
});
