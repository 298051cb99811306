import { didYouMean } from '../did-you-mean.js';
import type { Finding, Pointer } from './finding.js';
import { scalarFindings } from './scalar-findings.js';
import { fitsType, type Mapping, resolved, type Schema, typesOf } from './schema.js';
import { counted, hintFrom, listed, placeInWords, quoted } from './words.js';

export interface MappingShape {
  readonly findings: readonly Finding[];
  /** The values to look into, each with its key and schema. */
  readonly children: readonly { readonly key: string; readonly schema: Schema }[];
}

function schemaOf(key: string, schema: Schema): Schema | 'unknown' | 'anything' {
  const own = Object.hasOwn(schema.properties ?? {}, key) ? schema.properties?.[key] : undefined;
  if (own !== undefined) return own;
  for (const [pattern, child] of Object.entries(schema.patternProperties ?? {})) {
    if (new RegExp(pattern, 'u').test(key)) return child;
  }
  if (schema.additionalProperties === false) return 'unknown';
  return typeof schema.additionalProperties === 'object' ? schema.additionalProperties : 'anything';
}

function unknownKey(
  key: string,
  near: string | undefined,
  known: readonly string[],
  pointer: Pointer,
): Finding {
  return {
    kind: 'unknown-key',
    pointer: [...pointer, key],
    at: 'key',
    message: `unknown key ${quoted(key)}${near === undefined ? '' : `; did you mean "${near}"?`}`,
    ...(near === undefined && known.length > 0 ? { hint: `The keys here are ${listed(known, 'and')}.` } : {}),
  };
}

function missingKey(key: string, schema: Schema, pointer: Pointer, root: Schema): Finding {
  const place = pointer.length === 0 ? '' : ` in ${placeInWords(pointer)}`;
  return {
    kind: 'missing-key',
    pointer,
    at: 'key',
    message: `the key "${key}" is missing${place}`,
    ...hintFrom(resolved(schema.properties?.[key] ?? {}, root)),
  };
}

/**
 * The key that is surely meant by an unknown one: near to it, not there itself, and the value is of its type. What stands
 * below the unknown key is then looked into as if it were spelt right.
 *
 * @param taken keys that are there, or that another unknown one is meant to be
 */
export function keyMeantBy(
  key: string,
  value: unknown,
  { properties = {} }: Schema,
  root: Schema,
  taken: (name: string) => boolean,
): string | undefined {
  const near = didYouMean(
    key,
    Object.keys(properties).filter((name) => !taken(name)),
  );
  const own = near === undefined ? undefined : properties[near];
  return own !== undefined && fitsType(value, typesOf(resolved(own, root))) ? near : undefined;
}

/** Keys that are unknown, missing, badly named, too few or too many. */
export function mappingShape(value: Mapping, schema: Schema, pointer: Pointer, root: Schema): MappingShape {
  const known = Object.keys(schema.properties ?? {});
  const free = known.filter((key) => !Object.hasOwn(value, key));
  const findings: Finding[] = [];
  const children: { key: string; schema: Schema }[] = [];
  // A required key that was only misspelt is not reported a second time as missing.
  const meant = new Set<string>();

  for (const key of Object.keys(value)) {
    const child = schemaOf(key, schema);
    if (child === 'unknown') {
      const near = didYouMean(key, free) ?? didYouMean(key, known);
      const taken = (name: string): boolean => Object.hasOwn(value, name) || meant.has(name);
      const sure = keyMeantBy(key, value[key], schema, root, taken);
      const own = sure === undefined ? undefined : schema.properties?.[sure];
      if (own !== undefined) children.push({ key, schema: own });
      if (near !== undefined) meant.add(near);
      findings.push(unknownKey(key, near, known, pointer));
      continue;
    }
    if (child !== 'anything') children.push({ key, schema: child });
    if (schema.propertyNames !== undefined && !known.includes(key)) {
      const named = scalarFindings(key, resolved(schema.propertyNames, root), [...pointer, key]);
      findings.push(
        ...named.map(
          (finding): Finding => ({
            ...finding,
            at: 'key',
            message: `the name ${quoted(key)} does not fit here`,
          }),
        ),
      );
    }
  }
  for (const key of schema.required ?? []) {
    if (!Object.hasOwn(value, key) && !meant.has(key)) findings.push(missingKey(key, schema, pointer, root));
  }
  const count = Object.keys(value).length;
  const tooFew = count < (schema.minProperties ?? 0);
  if (tooFew || count > (schema.maxProperties ?? Number.POSITIVE_INFINITY)) {
    const limit = tooFew
      ? `at least ${counted(schema.minProperties ?? 0, 'key', 'keys')}`
      : `at most ${counted(schema.maxProperties ?? 0, 'key', 'keys')}`;
    const message = `${placeInWords(pointer)} needs ${limit}; it has ${count}`;
    findings.push({ kind: 'wrong-count', pointer, at: 'key', message, ...hintFrom(schema) });
  }
  return { findings, children };
}
