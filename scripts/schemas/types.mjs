// @ts-check
import path from 'node:path';
import { compile } from 'json-schema-to-typescript';
import { makeReadonly } from './make-readonly.mjs';

/**
 * TypeScript types of a schema. Only the root and `$defs` get names of their own: titles of keys are for
 * editors, and would otherwise each become a type.
 * @param {Record<string, unknown>} schema
 * @param {string} rootName
 * @param {string} folder where references to other schemas are looked for
 * @returns {Promise<string>}
 */
export async function typesOf(schema, rootName, folder) {
  const bare = /** @type {Record<string, unknown>} */ (withoutTitles(schema));
  delete bare.$id;
  const text = await compile({ ...bare, title: rootName }, rootName, {
    additionalProperties: false,
    bannerComment: '',
    cwd: folder + path.sep,
    ignoreMinAndMaxItems: true,
    unknownAny: true,
    style: { singleQuote: true, printWidth: 110 },
  });
  return makeReadonly(text);
}

/**
 * Removes `title` where it is a keyword, not where it is the name of a property.
 * @param {unknown} node
 * @param {boolean} isMap true when the keys of `node` are names chosen by the schema's author
 * @returns {unknown}
 */
function withoutTitles(node, isMap = false) {
  if (Array.isArray(node)) return node.map((item) => withoutTitles(item));
  if (typeof node !== 'object' || node === null) return node;
  const maps = new Set(['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas']);
  const data = new Set(['examples', 'default', 'const', 'enum']);
  const kept = Object.entries(node).filter(([key]) => isMap || (key !== 'title' && key !== 'examples'));
  return Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      !isMap && data.has(key) ? value : withoutTitles(value, !isMap && maps.has(key)),
    ]),
  );
}
