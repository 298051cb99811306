import { didYouMean } from '../did-you-mean.js';
import type { Finding, Pointer } from './finding.js';
import { fitsType, type Schema, typeOf, typesOf } from './schema.js';
import { hintFrom, listed, placeInWords, quoted, typesInWords, valueInWords } from './words.js';

/** Words for yes and no in the languages of the program, and `True`: in YAML 1.2 they are texts. */
const truths: Readonly<Record<string, boolean>> = {
  ...{ true: true, yes: true, on: true, tak: true, ano: true, jā: true },
  ...{ false: false, no: false, off: false, nie: false, ne: false, nē: false },
};

function truthHint(value: unknown, wanted: readonly string[]): string | undefined {
  if (typeof value !== 'string' || !wanted.includes('boolean') || wanted.includes('string')) return undefined;
  const word = value.trim().toLowerCase();
  return Object.hasOwn(truths, word) ? `Write ${String(truths[word])}, without quotes.` : undefined;
}

function typeHint(value: unknown, wanted: readonly string[], schema: Schema): { hint?: string } {
  const type = typeOf(value);
  const truth = truthHint(value, wanted);
  if (truth !== undefined) return { hint: truth };
  if (wanted.includes('string') && (type === 'integer' || type === 'number' || type === 'boolean')) {
    return { hint: `Put it in quotes: ${quoted(String(value))}` };
  }
  if (wanted.includes('string') && type === 'object') {
    return { hint: 'If this is one text with ": " in it, put all of it in quotes.' };
  }
  if (type === 'string' && /^-?\d+(\.\d+)?$/.test(String(value)) && !wanted.includes('string')) {
    return { hint: 'Remove the quotes.' };
  }
  if (wanted.includes('array') && type === 'string')
    return { hint: `Write it as a list: [${String(value)}]` };
  return hintFrom(schema);
}

/** The value's type, against the schema's. */
export function typeFindings(value: unknown, schema: Schema, pointer: Pointer): Finding[] {
  const wanted = typesOf(schema);
  if (fitsType(value, wanted)) return [];
  if (pointer.length === 0) {
    return [
      {
        kind: 'not-a-mapping',
        pointer,
        message: `this file holds ${valueInWords(value)}, not keys and values`,
      },
    ];
  }
  const place = placeInWords(pointer);
  const isEmpty = value === null || value === undefined;
  const message = isEmpty
    ? `${place} is empty; it needs ${typesInWords(wanted)}`
    : `${place} must be ${typesInWords(wanted)}, not ${valueInWords(value)}`;
  return [{ kind: 'wrong-type', pointer, message, ...typeHint(value, wanted, schema) }];
}

function notAllowed(value: unknown, allowed: readonly unknown[], pointer: Pointer): Finding {
  const names = allowed.map(String);
  const near = typeof value === 'string' ? didYouMean(value, names) : undefined;
  const end = near === undefined ? '' : `; did you mean "${near}"?`;
  return {
    kind: 'not-allowed',
    pointer,
    message: `${placeInWords(pointer)} cannot be ${valueInWords(value)}${end}`,
    hint: `Choose ${listed(names, 'or')}.`,
  };
}

function rangeInWords({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Schema): string {
  if (minimum !== undefined && maximum !== undefined) return `from ${minimum} to ${maximum}`;
  const parts = [
    minimum === undefined ? undefined : `at least ${minimum}`,
    exclusiveMinimum === undefined ? undefined : `more than ${exclusiveMinimum}`,
    maximum === undefined ? undefined : `at most ${maximum}`,
    exclusiveMaximum === undefined ? undefined : `less than ${exclusiveMaximum}`,
  ];
  return listed(
    parts.filter((part) => part !== undefined),
    'and',
  );
}

function isInRange(value: number, schema: Schema): boolean {
  return (
    value >= (schema.minimum ?? Number.NEGATIVE_INFINITY) &&
    value <= (schema.maximum ?? Number.POSITIVE_INFINITY) &&
    value > (schema.exclusiveMinimum ?? Number.NEGATIVE_INFINITY) &&
    value < (schema.exclusiveMaximum ?? Number.POSITIVE_INFINITY)
  );
}

function textFindings(text: string, schema: Schema, pointer: Pointer): Finding[] {
  const place = placeInWords(pointer);
  const length = [...text].length;
  if (length < (schema.minLength ?? 0)) {
    const message =
      length === 0 ? `${place} is empty` : `${place} needs at least ${schema.minLength} characters`;
    return [{ kind: 'wrong-form', pointer, message, ...hintFrom(schema) }];
  }
  if (length > (schema.maxLength ?? Number.POSITIVE_INFINITY)) {
    const message = `${place} has ${length} characters; at most ${schema.maxLength} fit`;
    return [{ kind: 'wrong-form', pointer, message }];
  }
  if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(text)) {
    return [
      { kind: 'wrong-form', pointer, message: `${place} cannot be ${quoted(text)}`, ...hintFrom(schema) },
    ];
  }
  return [];
}

/** What is wrong with a text, number or true/false of the right type. */
export function scalarFindings(value: unknown, schema: Schema, pointer: Pointer): Finding[] {
  if (schema.enum !== undefined && !schema.enum.includes(value))
    return [notAllowed(value, schema.enum, pointer)];
  if (schema.const !== undefined && schema.const !== value)
    return [notAllowed(value, [schema.const], pointer)];
  if (typeof value === 'string') return textFindings(value, schema, pointer);
  if (typeof value === 'number' && !isInRange(value, schema)) {
    const message = `${placeInWords(pointer)} must be ${rangeInWords(schema)}, not ${value}`;
    return [{ kind: 'out-of-range', pointer, message, ...hintFrom(schema) }];
  }
  return [];
}
