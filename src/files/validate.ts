import type { SchemaError } from './generated/schema-error.js';
import type { Problem } from './problem.js';
import { type ShapeFamily, shapeCode } from './problems/shape.js';
import { findMisfits } from './shape/find-misfits.js';
import type { Finding } from './shape/finding.js';
import type { Schema } from './shape/schema.js';
import { placeInWords } from './shape/words.js';

/** A validator made ahead of time from a schema; false leaves its reasons in `errors`. */
export interface Validator<Value> {
  (value: unknown): value is Value;
  errors?: readonly SchemaError[] | null;
}

export interface Shape<Value> {
  readonly family: ShapeFamily;
  readonly validate: Validator<Value>;
  /** The schema itself; loaded only when something is wrong. */
  readonly schema: () => Promise<Schema>;
}

export type Checked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Where the validator itself found something, for a keyword that the walk does not know. */
function plainFindings(errors: readonly SchemaError[]): Finding[] {
  return errors.map(({ instancePath, keyword }) => {
    const steps = instancePath.split('/').slice(1);
    const pointer = steps.map((step) => {
      const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
      return /^\d+$/.test(name) ? Number(name) : name;
    });
    return {
      kind: 'other',
      pointer,
      message: `${placeInWords(pointer)} breaks a rule of its schema (${keyword})`,
    };
  });
}

/**
 * Checks a value against its schema; every misfit becomes a problem of the family, with a pointer.
 *
 * @param file the name to show in problems
 */
export async function validate<Value>(
  value: unknown,
  shape: Shape<Value>,
  file: string,
): Promise<Checked<Value>> {
  if (shape.validate(value)) return { ok: true, value };
  const errors = shape.validate.errors ?? [];
  const schema = await shape.schema();
  const explained = findMisfits(value, schema, schema);
  const findings = explained.length > 0 ? explained : plainFindings(errors);
  const problems = findings.map(
    ({ kind, ...finding }): Problem => ({
      code: shapeCode(shape.family, kind),
      severity: 'error',
      file,
      ...finding,
    }),
  );
  return { ok: false, problems };
}
