import type { CompiledScenario } from './compiled.js';
import { draftOf, saying, spokenDraft } from './draft.js';
import type { Effect, State } from './state.js';

/** The seed of a session for which nobody chose one. */
export const usualSeed = 1;

/** The state before the agent's first event, and the customer's opening words. */
export function begin(
  compiled: CompiledScenario,
  seed: number = usualSeed,
): readonly [State, readonly Effect[]] {
  const state: State = {
    seed,
    draws: 0,
    mood: compiled.source.mood,
    flags: compiled.source.flags ?? {},
    revealed: [],
    asked: {},
    said: {},
    desk: [],
    fired: [],
    used: [],
    texts: [],
    turns: 0,
    spoken: 0,
    events: 0,
    actionsInARow: 0,
    hollow: 0,
    substance: false,
    warned: false,
    farewells: 0,
    ending: undefined,
  };
  const opened = spokenDraft(saying(compiled, draftOf(state), compiled.source.opening));
  return [opened.state, opened.effects];
}
