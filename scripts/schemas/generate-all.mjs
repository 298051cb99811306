// @ts-check
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { rootTypeName } from './names.mjs';
import { schemaModule } from './schema-module.mjs';
import { writeIfChanged } from './write-if-changed.mjs';

/**
 * Part of every stamp, so that a change of the generator makes all files anew. Raise it with each such change.
 */
const GENERATOR = '4';

const SCHEMA_ERROR = `/** One finding of a generated validator, as ajv gives it. */
export interface SchemaError {
  /** The failed keyword, such as \`additionalProperties\`. */
  readonly keyword: string;
  /** JSON pointer into the data. */
  readonly instancePath: string;
  /** JSON pointer as a fragment, from the schema or the definition that the finding is in: \`#/properties/id/type\`. */
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}
`;

/**
 * @typedef {{ file: string, name: string, schema: Record<string, unknown>, text: string }} SchemaFile
 * @typedef {{ file: string, message: string }} Failure
 * @typedef {{ written: number, unchanged: number, removed: number, failures: Failure[] }} Result
 */

/**
 * Generates everything. A broken schema is reported and the others are still generated; an absent or empty
 * folder gives nothing.
 * @param {{ from: string, to: string }} folders
 * @returns {Promise<Result>}
 */
export async function generateAll({ from, to }) {
  /** @type {Result} */
  const result = { written: 0, unchanged: 0, removed: 0, failures: [] };
  const files = await readSchemas(from, result.failures);
  await mkdir(to, { recursive: true });
  await writeIfChanged(path.join(to, 'schema-error.ts'), SCHEMA_ERROR);

  const stale = files.filter((file) => !result.failures.some((failure) => failure.file === file.file));
  for (const file of stale) {
    const stamp = `// Generated from schemas/${file.file}; do not edit. ${hash(GENERATOR, ...files.map((one) => one.text))}\n`;
    if (await isStamped(to, file.name, stamp)) {
      result.unchanged += 1;
      continue;
    }
    try {
      // Loaded only when something has to be generated: the type printer alone takes most of a second.
      const { typesOf } = await import('./types.mjs');
      const { validatorOf } = await import('./validator.mjs');
      const types = await typesOf(file.schema, rootTypeName(file.name), from);
      const validator = await validatorOf(file, files);
      const outputs = {
        [`${file.name}.ts`]: types,
        [`${file.name}.validate.js`]: validator.code,
        [`${file.name}.validate.d.ts`]: validator.types,
        ...schemaModule(file),
      };
      for (const [output, text] of Object.entries(outputs)) {
        await writeIfChanged(path.join(to, output), stamp + text);
      }
      result.written += 1;
    } catch (error) {
      result.failures.push({
        file: file.file,
        message: error instanceof Error ? error.message : String(error),
      });
    }
  }
  result.removed = await removeStale(to, files);
  return result;
}

/**
 * @param {string} folder
 * @param {Failure[]} failures
 * @returns {Promise<SchemaFile[]>}
 */
async function readSchemas(folder, failures) {
  const names = await readdir(folder).catch(() => /** @type {string[]} */ ([]));
  const files = [];
  for (const file of names.filter((name) => name.endsWith('.schema.json')).sort()) {
    const text = await readFile(path.join(folder, file), 'utf8');
    const name = file.slice(0, -'.schema.json'.length);
    try {
      const schema = JSON.parse(text);
      if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) {
        throw new Error('a schema must be a JSON object');
      }
      files.push({ file, name, text, schema });
    } catch (error) {
      failures.push({ file, message: error instanceof Error ? error.message : String(error) });
      // Kept with an empty schema, so that the last good output of a half-edited file is not removed.
      files.push({ file, name, text, schema: {} });
    }
  }
  return files;
}

/** @param {string[]} parts */
function hash(...parts) {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);
}

/**
 * @param {string} folder
 * @param {string} name
 * @param {string} stamp
 */
async function isStamped(folder, name, stamp) {
  const endings = ['.ts', '.validate.js', '.validate.d.ts', '.schema.js', '.schema.d.ts'];
  const texts = await Promise.all(
    endings.map((ending) => readFile(path.join(folder, name + ending), 'utf8').catch(() => '')),
  );
  return texts.every((text) => text.startsWith(stamp));
}

/**
 * Removes what was generated from schemas that are gone. Files without our stamp stay.
 * @param {string} folder
 * @param {SchemaFile[]} files
 */
async function removeStale(folder, files) {
  const names = new Set(files.map((file) => file.name));
  let removed = 0;
  for (const entry of await readdir(folder)) {
    const name = entry.split('.')[0] ?? '';
    if (names.has(name) || !/\.(ts|js)$/.test(entry)) continue;
    const text = await readFile(path.join(folder, entry), 'utf8').catch(() => '');
    if (!text.startsWith('// Generated from schemas/')) continue;
    await rm(path.join(folder, entry), { force: true });
    removed += 1;
  }
  return removed;
}
