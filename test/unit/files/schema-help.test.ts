import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';

type Node = Readonly<Record<string, unknown>>;

const folder = path.resolve(import.meta.dirname, '../../../schemas');
const files = readdirSync(folder).filter((name) => name.endsWith('.schema.json'));
const schemas: ReadonlyMap<string, Node> = new Map(
  files.map((name): [string, Node] => [name, JSON.parse(readFileSync(path.join(folder, name), 'utf8'))]),
);

/** What holds values or names of an author, and no schemas. */
const data: ReadonlySet<string> = new Set(['examples', 'default', 'const', 'enum', 'required']);

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Key {
  readonly pointer: string;
  readonly schema: Node;
}

/** Every key that a file of the kind may have, at any depth. */
function keysIn(value: unknown, pointer: string): readonly Key[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => keysIn(item, `${pointer}/${index}`));
  if (!isNode(value)) return [];
  return Object.entries(value).flatMap(([name, child]) => {
    const here = `${pointer}/${name}`;
    if (data.has(name)) return [];
    if (!isNode(child) || !['properties', '$defs'].includes(name)) return keysIn(child, here);
    return Object.entries(child).flatMap(([key, schema]) => [
      ...(name === 'properties' && isNode(schema) ? [{ pointer: `${here}/${key}`, schema }] : []),
      ...keysIn(schema, `${here}/${key}`),
    ]);
  });
}

/** What a reference leads to, in the same file or in another. */
function referred(root: Node, reference: string): { readonly root: Node; readonly schema: unknown } {
  const [file = '', pointer = ''] = reference.split('#');
  const other = file === '' ? root : (schemas.get(path.posix.basename(file)) ?? {});
  const names = pointer.split('/').filter((name) => name !== '');
  const schema = names.reduce<unknown>((here, name) => (isNode(here) ? here[name] : undefined), other);
  return { root: other, schema };
}

/** A keyword of a key, or of the definition that it refers to. */
function keyword(name: string, root: Node, schema: unknown, depth = 0): unknown {
  if (!isNode(schema) || depth > 5) return undefined;
  if (schema[name] !== undefined || typeof schema.$ref !== 'string') return schema[name];
  const next = referred(root, schema.$ref);
  return keyword(name, next.root, next.schema, depth + 1);
}

const isEmpty = (example: unknown): boolean =>
  typeof example === 'object' &&
  example !== null &&
  Object.values(example).every((part) => typeof part === 'object' && isEmpty(part));

describe('what an editor says of each key as it is typed', () => {
  for (const [file, root] of schemas) {
    const keys = keysIn(root, '');

    it(`${file}: every key has a title, a description and examples`, () => {
      const lacking = keys.flatMap(({ pointer, schema }) =>
        ['title', 'description', 'examples']
          .filter((name) => keyword(name, root, schema) === undefined)
          .map((name) => `${pointer} has no ${name}`),
      );
      expect(lacking).toEqual([]);
      expect(keys.length).toBeGreaterThan(0);
    });

    it(`${file}: titles are a few words that begin with a capital`, () => {
      const odd = keys.flatMap(({ pointer, schema }) => {
        const title = String(keyword('title', root, schema));
        return /^\p{Lu}[^_]{0,39}$/u.test(title) && !title.endsWith('.') ? [] : [`${pointer}: ${title}`];
      });
      expect(odd).toEqual([]);
    });

    it(`${file}: examples show something, and would be accepted`, () => {
      const ajv = new Ajv2020({ strict: false, allErrors: true, inlineRefs: false, validateSchema: false });
      for (const [name, schema] of schemas) ajv.addSchema(schema, String(schema.$id ?? name));
      const wrong = keys.flatMap(({ pointer, schema }) => {
        const examples = keyword('examples', root, schema);
        if (!Array.isArray(examples) || examples.length === 0) return [`${pointer}: no list`];
        const escaped = pointer.split('/').map(encodeURIComponent).join('/');
        const validate = ajv.compile({ $ref: `${String(root.$id ?? file)}#${escaped}` });
        return examples.flatMap((example: unknown) => {
          if (isEmpty(example)) return [`${pointer}: empty example`];
          validate(example);
          // An example of a long block shows a part of it.
          const partial = ['required', 'minItems', 'minProperties'];
          const errors = (validate.errors ?? []).filter((error) => !partial.includes(error.keyword));
          return errors.map(({ instancePath, message }) => `${pointer}: ${instancePath} ${message ?? ''}`);
        });
      });
      expect(wrong).toEqual([]);
    });
  }
});
