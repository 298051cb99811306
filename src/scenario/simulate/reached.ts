import type { CompiledScenario } from '../compiled.js';
import { isMet } from '../desk.js';
import { filled } from '../lines.js';
import { type Part, partKey } from './parts.js';
import type { Played } from './play.js';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds which lines of the scenario stand behind something the customer said. */
function lineFinder(compiled: CompiledScenario, parts: readonly Part[]): (said: string) => readonly string[] {
  const exact = new Map<string, string[]>();
  const open: (readonly [RegExp, string])[] = [];
  for (const { kind, id, text } of parts) {
    if (kind !== 'line' || text === undefined) continue;
    const line = filled(text, compiled.slots);
    const key = partKey('line', id);
    if (!/\{[a-z_]+\}/.test(line)) exact.set(line, [...(exact.get(line) ?? []), key]);
    // What was entered at the desk stands in the slots that are left.
    else open.push([new RegExp(`^${escaped(line).replace(/\\\{[a-z_]+\\\}/g, '.+?')}$`, 'iu'), key]);
  }
  const known = new Map<string, readonly string[]>();
  return (said) => {
    const before = known.get(said);
    if (before !== undefined) return before;
    const keys = exact.get(said) ?? open.flatMap(([shape, key]) => (shape.test(said) ? [key] : []));
    known.set(said, keys);
    return keys;
  };
}

/** Makes what tells the parts that a conversation reached, as keys (`partKey`). */
export function reachFinder(
  compiled: CompiledScenario,
  parts: readonly Part[],
): (played: Played) => ReadonlySet<string> {
  const linesIn = lineFinder(compiled, parts);
  const hints = parts.filter(({ kind }) => kind === 'hint');
  return ({ session: { state }, hints: shown }) => {
    const reached = new Set<string>(state.used.flatMap(linesIn));
    for (const id of state.revealed) reached.add(partKey('fact', id));
    for (const key of Object.keys(state.asked)) if (key.startsWith('topic:')) reached.add(key);
    for (const id of state.fired) reached.add(partKey('rule', id));
    for (const { action, outcome } of state.desk)
      if (outcome === 'done') reached.add(partKey('action', action));
    for (const { source } of compiled.records)
      if ((source.needs ?? []).every((need) => isMet(state, need))) reached.add(partKey('record', source.id));
    for (const index of shown) {
      const hint = hints[index];
      if (hint !== undefined) reached.add(partKey('hint', hint.id));
    }
    if (state.ending !== undefined) reached.add(partKey('ending', state.ending));
    return reached;
  };
}
