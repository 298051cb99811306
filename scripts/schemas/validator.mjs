// @ts-check
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { rootTypeName } from './names.mjs';

/**
 * @typedef {import('./generate-all.mjs').SchemaFile} SchemaFile
 */

/**
 * The validator of one schema as an ES module that needs nothing at run time, and its declaration.
 * Every schema is known to the compiler, so that one may refer to another by file name.
 * @param {SchemaFile} file
 * @param {readonly SchemaFile[]} all
 * @returns {Promise<{ code: string, types: string }>}
 */
export async function validatorOf(file, all) {
  const draft2020 = String(file.schema.$schema ?? '').includes('2020-12');
  const options = {
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    strictTuples: false,
    allowUnionTypes: true,
    allowMatchingProperties: true,
    discriminator: true,
    // One function for each definition: inlining made validators of a few hundred kilobytes.
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  };
  const ajv = draft2020 ? new Ajv2020(options) : new Ajv(options);
  // For editors only: `shoptalk init` puts the names there are in its place.
  ajv.addKeyword('x-offers');
  const id = String(file.schema.$id ?? file.file);
  for (const other of all) {
    if (other !== file && Object.keys(other.schema).length > 0) {
      // Another draft cannot be referred to; a broken neighbour must not break this one.
      try {
        ajv.addSchema(other.schema, String(other.schema.$id ?? other.file));
      } catch {}
    }
  }
  ajv.addSchema(file.schema, id);
  const source = standaloneCode(ajv, { validate: id });
  const bundled = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: true,
    logLevel: 'silent',
  });
  const root = rootTypeName(file.name);
  return {
    code: bundled.outputFiles[0]?.text ?? '',
    types: `import type { ${root} } from './${file.name}.js';
import type { SchemaError } from './schema-error.js';

/** True when the data fits the schema; otherwise \`validate.errors\` holds every finding of the last call. */
export declare const validate: {
  (data: unknown): data is ${root};
  errors?: readonly SchemaError[] | null;
};
`,
  };
}

/**
 * The package is CommonJS whose default export nodes differ between loaders.
 * @param {Ajv | Ajv2020} ajv
 * @param {Record<string, string>} ids exported name to schema id
 */
function standaloneCode(ajv, ids) {
  const generate = 'default' in standalone ? standalone.default : standalone;
  return /** @type {(ajv: unknown, ids: Record<string, string>) => string} */ (generate)(ajv, ids);
}
