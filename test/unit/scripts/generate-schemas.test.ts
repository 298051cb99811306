import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { generateAll } from '../../../scripts/schemas/generate-all.mjs';
import { makeReadonly } from '../../../scripts/schemas/make-readonly.mjs';
import { rootTypeName } from '../../../scripts/schemas/names.mjs';

const shelf = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  additionalProperties: false,
  required: ['title'],
  properties: {
    title: { title: 'Title', type: 'string', examples: ['Spices'] },
    jars: { type: 'array', items: { $ref: '#/$defs/jar' } },
    depth: { $ref: 'jar-size.schema.json#/$defs/size' },
  },
  $defs: { jar: { type: 'object', additionalProperties: false, properties: { label: { type: 'string' } } } },
};
const jarSize = { $schema: shelf.$schema, type: 'object', $defs: { size: { type: 'number', minimum: 0 } } };

let from: string;
let to: string;

beforeEach(async () => {
  from = await mkdtemp(path.join(tmpdir(), 'shoptalk-schemas-'));
  to = path.join(from, 'generated');
  await write('shelf', JSON.stringify(shelf));
  await write('jar-size', JSON.stringify(jarSize));
});
afterEach(() => rm(from, { recursive: true }));

function write(name: string, text: string): Promise<void> {
  return writeFile(path.join(from, `${name}.schema.json`), text);
}

it('makes readonly types, and a validator that needs no package and gives every finding with its place', async () => {
  expect(await generateAll({ from, to })).toMatchObject({ written: 2, failures: [] });
  const types = await readFile(path.join(to, 'shelf.ts'), 'utf8');
  expect(types).toContain('export interface Shelf {');
  expect(types).toContain('readonly title: string;');
  expect(types).toContain('readonly jars?: readonly Jar[];');

  const code = path.join(to, 'shelf.validate.js');
  expect(await readFile(code, 'utf8')).not.toMatch(/\bfrom\s*['"]|\brequire\(/);
  const { validate } = await import(/* @vite-ignore */ pathToFileURL(code).href);
  expect(validate({ title: 'Spices', jars: [{ label: 'Dill' }], depth: 20 })).toBe(true);
  expect(validate({ titel: 'Spices', jars: [{ size: 1 }], depth: -1 })).toBe(false);
  expect(validate.errors).toMatchObject([
    { keyword: 'required', instancePath: '', params: { missingProperty: 'title' } },
    { keyword: 'additionalProperties', instancePath: '', params: { additionalProperty: 'titel' } },
    {
      keyword: 'additionalProperties',
      instancePath: '/jars/0',
      params: { additionalProperty: 'size' },
    },
    { keyword: 'minimum', instancePath: '/depth' },
  ]);
});

describe('a second run', () => {
  beforeEach(() => generateAll({ from, to }));

  it('writes nothing when nothing changed', async () => {
    expect(await generateAll({ from, to })).toMatchObject({ written: 0, unchanged: 2 });
  });

  it('removes what belonged to a schema that is gone', async () => {
    await rm(path.join(from, 'shelf.schema.json'));
    await generateAll({ from, to });
    expect((await readdir(to)).filter((name) => name.startsWith('shelf'))).toEqual([]);
  });

  it('reports a broken schema, keeps its last good output and generates the others', async () => {
    await write('shelf', '{ "type": ');
    const result = await generateAll({ from, to });
    expect(result.failures).toMatchObject([{ file: 'shelf.schema.json' }]);
    expect(await readdir(to)).toContain('shelf.validate.js');
    expect(result.written).toBe(1);
  });

  it('refuses a keyword that is misspelt', async () => {
    await write('shelf', JSON.stringify({ ...shelf, requierd: [] }));
    const result = await generateAll({ from, to });
    expect(result.failures).toMatchObject([
      { file: 'shelf.schema.json', message: expect.stringContaining('requierd') },
    ]);
  });
});

it('makes nothing of an absent folder', async () => {
  const result = await generateAll({ from: path.join(from, 'nowhere'), to });
  expect(result).toEqual({ written: 0, unchanged: 0, removed: 0, failures: [] });
});

it.each([
  ['rubric', 'Rubric'],
  ['visit-answers', 'VisitAnswers'],
  ['conversation', 'ConversationRecord'],
])('the root type of %s is %s', (name, type) => {
  expect(rootTypeName(name)).toBe(type);
});

it('marks arrays of objects and of unions as readonly, and leaves comments alone', () => {
  expect(
    makeReadonly("/** a[] */\nexport interface A {\n  b?: ('x[]' | c[])[];\n  d: {\n    e: f;\n  }[];\n}"),
  ).toBe(
    "/** a[] */\nexport interface A {\n  readonly b?: readonly ('x[]' | readonly c[])[];\n  readonly d: readonly {\n    readonly e: f;\n  }[];\n}",
  );
});
