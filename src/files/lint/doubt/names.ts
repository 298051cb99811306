import { namesIn } from '../../shape/names-in.js';
import { isMapping } from '../../shape/schema.js';
import type { Part } from './parts.js';

/** What a condition asks of the person who talks: nothing in the file brings it about, and nothing can keep it away. */
const askedOfPeople: ReadonlySet<string> = new Set(['said', 'now', 'cue', 'heard']);

const called = /\b([a-z_]+)\s*\(\s*['"]([^'"]+)['"]/gi;
const member = /\b([a-z_]\w*)\s*\.\s*([a-z_]\w*)/gi;
const need = /^(?:fact|action|flag):(.+)$/;

/** Names in a condition of things that the file itself brings about: flags, facts, actions, limits, questions. */
function namesInCondition(text: string): readonly string[] {
  const needed = need.exec(text)?.[1];
  return [
    ...(needed === undefined ? [] : [needed]),
    ...[...text.matchAll(called)].flatMap(([, call = '', name = '']) =>
      askedOfPeople.has(call) ? [] : [name],
    ),
    // Moods are always somewhere between their bounds, whatever moves them.
    ...[...text.matchAll(member)].flatMap(([, box = '', name = '']) => (box === 'mood' ? [] : [name])),
  ];
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isMapping(value) ? Object.values(value).flatMap(textsIn) : [];
}

/** Names that a part asks after. */
export function namesRead({ value }: Part): readonly string[] {
  return textsIn(value).flatMap(namesInCondition);
}

/** Names that a part brings about: its own, the flags that it sets, the facts and endings that it leads to. */
export function namesGiven({ pointer, value }: Part): readonly string[] {
  const own = pointer.at(-1);
  const name = typeof own === 'string' && pointer.length > 1 ? [own] : [];
  if (!isMapping(value)) return name;
  const { id, set, reveal, goto, dimension, section } = value;
  return [
    ...name,
    ...namesIn([id, reveal, goto, dimension, section]),
    ...Object.keys(isMapping(set) ? set : {}),
  ];
}

/** Every name in a value that was lost: its keys and short texts, and what its conditions speak of. */
export function namesLost(value: unknown): readonly string[] {
  return [...namesIn(value), ...textsIn(value).flatMap(namesInCondition)];
}
