import type { CompiledScenario } from '../compiled.js';
import { holds } from '../conditions.js';
import { scopeOf } from '../scope.js';
import type { State } from '../state.js';

/** Index of the hint that a coach would show now; -1 where none fits. */
export function hintIndex(compiled: CompiledScenario, state: State): number {
  const scope = scopeOf(compiled, state);
  return compiled.hints.findIndex(({ when }) => holds(when, scope));
}
