import { type Schema, typeOf } from './schema.js';

const typeWords: Readonly<Record<string, string>> = {
  null: 'nothing',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  string: 'text',
  array: 'a list',
  object: 'a mapping (keys and values)',
};

const longestShown = 40;

/** `text`, `a number or a list`, … */
export function typesInWords(types: readonly string[]): string {
  return listed(
    types.map((type) => typeWords[type] ?? type),
    'or',
  );
}

export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `a, b and c` */
export function listed(words: readonly string[], last: 'and' | 'or'): string {
  const unique = [...new Set(words)];
  if (unique.length < 2) return unique.join('');
  return `${unique.slice(0, -1).join(', ')} ${last} ${unique.at(-1)}`;
}

/** A value as a person would name it: `the number 5`, `"high"`, `a list`. */
export function valueInWords(value: unknown): string {
  const type = typeOf(value);
  if (type === 'string') return quoted(String(value));
  if (type === 'integer' || type === 'number') return `the number ${String(value)}`;
  if (type === 'boolean') return String(value);
  return typeWords[type] ?? type;
}

export function quoted(text: string): string {
  const short = text.length > longestShown ? `${text.slice(0, longestShown - 1)}…` : text;
  return `"${short}"`;
}

/** What stands at the end of the path, for the beginning of a message. */
export function placeInWords(pointer: readonly (string | number)[]): string {
  const last = pointer.at(-1);
  if (last === undefined) return 'the file';
  if (typeof last === 'string') return `"${last}"`;
  const list = pointer.findLast((step) => typeof step === 'string');
  return `entry ${last + 1}${list === undefined ? '' : ` of "${list}"`}`;
}

/** What the schema says about a value, as a hint: its description and an example. */
export function hintFrom(schema: Schema): { hint?: string } {
  const example = schema.examples?.[0];
  const parts = [
    schema.description,
    example === undefined || typeof example === 'object' ? undefined : `For example: ${String(example)}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? {} : { hint: parts.join(' ') };
}
