import type { CompiledScenario } from './compiled.js';
import { isMet } from './desk.js';
import type { Scenario } from './source.js';
import type { State } from './state.js';

export interface DeskView {
  /** Records that can be read now. */
  readonly records: readonly Scenario['desk']['records'][number][];
  readonly actions: readonly {
    readonly action: Scenario['desk']['actions'][number];
    /** Needs that are not met yet; empty: it can be done. */
    readonly missing: readonly string[];
    readonly done: boolean;
  }[];
  readonly limits: Readonly<Record<string, number>>;
}

/** What the agent sees at the desk now. */
export function deskView(compiled: CompiledScenario, state: State): DeskView {
  const { records, actions, limits = {} } = compiled.source.desk;
  return {
    records: records.filter((record) => (record.needs ?? []).every((need) => isMet(state, need))),
    actions: actions.map((action) => ({
      action,
      missing: (action.needs ?? []).filter((need) => !isMet(state, need)),
      done: isMet(state, `action:${action.id}`),
    })),
    limits,
  };
}
