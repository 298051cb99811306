import type { Problem } from '../../problem.js';
import type { ParsedYaml } from '../../read-yaml.js';
import { type Schema, typesOf } from '../../shape/schema.js';
import { schemaAt } from '../../shape/schema-at.js';
import { candidatesFor, type OutsideIds } from './candidates.js';
import type { TextEdit } from './edit.js';
import { keyAt, pairAt, renamed, scalarAt } from './nodes.js';
import { surelyMeant } from './surely-meant.js';

/** A file with what is needed to mend it. */
export interface ToMend {
  readonly parsed: ParsedYaml;
  readonly value: unknown;
  readonly schema?: Schema;
  readonly outside: OutsideIds;
}

type Fixer = (problem: Problem, file: ToMend) => readonly TextEdit[];

const one = (edit: TextEdit | undefined): readonly TextEdit[] => (edit === undefined ? [] : [edit]);

/** A misspelt key, where the one that was meant is not there. */
const misspeltKey: Fixer = ({ pointer = [] }, { parsed, schema }) => {
  const key = keyAt(pointer, parsed);
  const above = pointer.slice(0, -1);
  const known = schema === undefined ? undefined : schemaAt(above, schema)?.properties;
  if (key === undefined || known === undefined) return [];
  const meant = surelyMeant(String(key.value), Object.keys(known));
  if (meant === undefined || pairAt([...above, meant], parsed) !== undefined) return [];
  return one(renamed(key, meant));
};

/** A value that is not among those allowed, where one of them was surely meant. */
const misspeltValue: Fixer = ({ pointer = [] }, { parsed, schema }) => {
  const scalar = scalarAt(pointer, parsed);
  const allowed = schema === undefined ? undefined : schemaAt(pointer, schema)?.enum;
  if (scalar === undefined || allowed === undefined || typeof scalar.value !== 'string') return [];
  const meant = surelyMeant(
    scalar.value,
    allowed.filter((value): value is string => typeof value === 'string'),
  );
  return meant === undefined ? [] : one(renamed(scalar, meant));
};

/** `"7"` where a number is wanted, `7` where a text is. */
const wrongQuotes: Fixer = ({ pointer = [] }, { parsed, schema }) => {
  const scalar = scalarAt(pointer, parsed);
  const own = schema === undefined ? undefined : schemaAt(pointer, schema);
  if (scalar === undefined || own === undefined || own.anyOf !== undefined || own.oneOf !== undefined)
    return [];
  const wanted = typesOf(own);
  const { from, to, value, quoting, source } = scalar;
  const isQuoted = quoting === 'single' || quoting === 'double';
  if (isQuoted && typeof value === 'string') {
    const number = wanted.includes('number') ? /^-?(0|[1-9]\d*)(\.\d+)?$/ : /^-?(0|[1-9]\d*)$/;
    const isNumber = (wanted.includes('number') || wanted.includes('integer')) && number.test(value);
    const isYesNo = wanted.includes('boolean') && /^(true|false)$/.test(value);
    return isNumber || isYesNo ? [{ from, to, text: value }] : [];
  }
  const isPlain = quoting === 'plain' && (typeof value === 'number' || typeof value === 'boolean');
  return isPlain && wanted.length === 1 && wanted[0] === 'string' ? [{ from, to, text: `"${source}"` }] : [];
};

/** An unknown id, where a known one was surely meant. */
const misspeltId: Fixer = (problem, { parsed, value, outside }) => {
  const named = candidatesFor(problem, value, outside);
  const { pointer = [], offset } = problem;
  if (named === undefined) return [];
  const meant = surelyMeant(named.id, named.candidates);
  const scalar = scalarAt(pointer, parsed);
  if (meant === undefined) return [];
  if (scalar?.value === named.id) return one(renamed(scalar, meant));
  // Within a condition or a need only where the name stands there once, so that there is no doubt about its place.
  if (offset !== undefined && scalar !== undefined && scalar.quoting !== 'block') {
    const pieces = scalar.source.split(named.id);
    const at = scalar.from + (pieces[0]?.length ?? 0);
    return pieces.length === 2 ? [{ from: at, to: at + named.id.length, text: meant }] : [];
  }
  const key = pointer.at(-1) === named.id ? keyAt(pointer, parsed) : undefined;
  const isFree = pairAt([...pointer.slice(0, -1), meant], parsed) === undefined;
  return key !== undefined && isFree ? one(renamed(key, meant)) : [];
};

/** A range whose bounds stand the wrong way round. */
const swappedBounds: Fixer = ({ pointer = [] }, { parsed }) => {
  const low = scalarAt([...pointer, 0], parsed);
  const high = scalarAt([...pointer, 1], parsed);
  if (low === undefined || high === undefined || !(Number(low.value) > Number(high.value))) return [];
  return [
    { from: low.from, to: low.to, text: high.source },
    { from: high.from, to: high.to, text: low.source },
  ];
};

/** What mends a problem for certain, by code. */
export function fixerFor(code: string): Fixer | undefined {
  if (code === 'SC133') return swappedBounds;
  switch (code.slice(2)) {
    case '103':
      return wrongQuotes;
    case '104':
      return misspeltKey;
    case '105':
      return misspeltValue;
    default:
      return /^(SC12[0-7]|SC134|RB12[0-2]|RB131)$/.test(code) ? misspeltId : undefined;
  }
}
