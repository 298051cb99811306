import type { Finding, Pointer } from './finding.js';
import { fitsType, isMapping, type Schema, typesOf } from './schema.js';
import { hintFrom, listed, placeInWords, typesInWords, valueInWords } from './words.js';

/** One form that a value may have, and what speaks against it. */
export interface Alternative {
  readonly schema: Schema;
  readonly findings: readonly Finding[];
}

/** Share of the value's keys that the form knows; how two mappings are told apart. */
function likeness(value: unknown, { schema, findings }: Alternative): number {
  if (!isMapping(value)) return -findings.length;
  const keys = Object.keys(value);
  const known = keys.filter((key) => Object.hasOwn(schema.properties ?? {}, key)).length;
  const mismatchedConstants = Object.entries(schema.properties ?? {}).filter(
    ([key, property]) =>
      property.const !== undefined && Object.hasOwn(value, key) && property.const !== value[key],
  ).length;
  return known - mismatchedConstants * keys.length - findings.length / 100;
}

/**
 * At most what one form has to say, instead of the complaints of all: the form of the right type
 * that shares most keys with what was written; if no form has the right type, the types to choose from.
 *
 * @param exactlyOne true where a value that fits two forms is wrong as well
 */
export function alternativeFindings(
  value: unknown,
  alternatives: readonly Alternative[],
  pointer: Pointer,
  exactlyOne: boolean,
): readonly Finding[] {
  const fitting = alternatives.filter((alternative) => alternative.findings.length === 0);
  if (fitting.length === 1 || (fitting.length > 1 && !exactlyOne)) return [];
  if (fitting.length > 1) {
    return [
      { kind: 'no-variant', pointer, message: `${placeInWords(pointer)} could mean two things at once` },
    ];
  }
  const candidates = alternatives.filter(({ schema }) => fitsType(value, typesOf(schema)));
  if (candidates.length === 0) {
    const types = alternatives.flatMap(({ schema }) => typesOf(schema));
    const message = `${placeInWords(pointer)} must be ${typesInWords(types)}, not ${valueInWords(value)}`;
    return [{ kind: 'wrong-type', pointer, message }];
  }
  const onlyRequired = candidates.every(
    ({ schema }) => schema.properties === undefined && schema.required !== undefined,
  );
  if (onlyRequired) {
    const keys = candidates.flatMap(({ schema }) => schema.required ?? []).map((key) => `"${key}"`);
    const message = `${placeInWords(pointer)} needs ${exactlyOne ? 'exactly ' : ''}one of ${listed(keys, 'or')}`;
    return [{ kind: 'no-variant', pointer, at: 'key', message }];
  }
  const best = candidates.reduce((a, b) => (likeness(value, b) > likeness(value, a) ? b : a));
  return best.findings.map((finding) => ({ ...hintFrom(best.schema), ...finding }));
}
