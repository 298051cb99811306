import type { CompiledScenario } from './compiled.js';
import { holds } from './conditions.js';
import { scopeOf } from './scope.js';
import type { State } from './state.js';

/** The hint that fits the moment: the first whose condition holds. */
export function hintFor(compiled: CompiledScenario, state: State): string | undefined {
  const scope = scopeOf(compiled, state);
  return compiled.hints.find(({ when }) => holds(when, scope))?.text;
}
