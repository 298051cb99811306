// @ts-check

/**
 * The schema itself as a module, for whoever explains a finding (allowed keys, titles, examples). It is a
 * file of its own because it is needed only after something was found.
 * @param {{ name: string, schema: Record<string, unknown> }} file
 * @returns {Record<string, string>}
 */
export function schemaModule({ name, schema }) {
  return {
    [`${name}.schema.js`]: `export const schema = ${JSON.stringify(schema, null, 1)};\n`,
    [`${name}.schema.d.ts`]: 'export declare const schema: Readonly<Record<string, unknown>>;\n',
  };
}
