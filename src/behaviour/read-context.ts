import type { ContextRule } from './catalogue.js';
import { complain, isFields, type Pointer, type Reader, readStrings } from './read-fields.js';

/** Keys of conditions on the conversation. */
export const contextKeys = [
  'turn',
  'after',
  'after_question',
  'earlier',
  'previous',
  'without',
  'beside',
  'max_words',
] as const;

/** Reads conditions on the conversation; undefined when there are none. */
export function readContext(reader: Reader, value: unknown, pointer: Pointer): ContextRule | undefined {
  if (value === undefined) return undefined;
  if (!isFields(value)) {
    complain(
      reader,
      'BH102',
      pointer,
      'conditions on the conversation are expected here',
      `Use keys such as ${contextKeys.join(', ')}.`,
    );
    return undefined;
  }
  const context: Record<string, number | string | boolean | readonly string[]> = {};
  for (const key of contextKeys) {
    const given = value[key];
    if (given === undefined) continue;
    if (key === 'turn') {
      if (typeof given === 'string' && /^(first|last)(-[1-9]\d?)?$/.test(given)) context[key] = given;
      else
        complain(
          reader,
          'BH103',
          [...pointer, key],
          'a place in the conversation is expected here',
          'Write first, first-2, last or last-3.',
        );
    } else if (key === 'max_words') {
      if (typeof given === 'number' && Number.isInteger(given) && given > 0) context[key] = given;
      else
        complain(
          reader,
          'BH103',
          [...pointer, key],
          'a whole number of words is expected here',
          'Write 1, 2, 3 …',
        );
    } else if (key === 'after_question') context[key] = given === true;
    else context[key] = readStrings(reader, given, [...pointer, key]);
  }
  return Object.keys(context).length > 0 ? context : undefined;
}
