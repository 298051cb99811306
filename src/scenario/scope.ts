import type { CompiledScenario } from './compiled.js';
import type { Scope } from './conditions.js';
import type { Params } from './source.js';
import type { State } from './state.js';

/** What conditions see of a state. `now` are the behaviours of the turn being answered, already counted in the state. */
export function scopeOf(
  compiled: CompiledScenario,
  state: State,
  now: readonly string[] = [],
  left = false,
  params: Params = {},
): Scope {
  return {
    mood: state.mood,
    flags: state.flags,
    limits: compiled.source.desk.limits ?? {},
    turns: state.turns,
    left,
    said: (id) => state.said[id] ?? 0,
    now: (id) => now.includes(id),
    done: (id) => state.desk.some((entry) => entry.action === id && entry.outcome === 'done'),
    tried: (id) => state.desk.some((entry) => entry.action === id && entry.outcome === 'refused'),
    revealed: (id) => state.revealed.includes(id),
    asked: (id) => (state.asked[`fact:${id}`] ?? 0) + (state.asked[`topic:${id}`] ?? 0),
    param: (action, name) =>
      state.desk.findLast((entry) => entry.action === action && entry.outcome === 'done')?.params[name] ?? 0,
    params,
  };
}
