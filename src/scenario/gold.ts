import { usualSeed } from './begin.js';
import { eventsOfStep } from './cases/play.js';
import type { CompiledScenario } from './compiled.js';
import { replay, type Session } from './session.js';
import type { Scenario } from './source.js';
import type { AgentEvent } from './state.js';

export type Gold = NonNullable<Scenario['examples']>[string];

/** The steps of a gold conversation as events of the agent. */
export function goldEvents(gold: Gold): readonly AgentEvent[] {
  return gold.steps.flatMap(eventsOfStep);
}

/** Plays a gold conversation through the engine, to show it or to check its ending and score. */
export function playGold(compiled: CompiledScenario, gold: Gold): Session {
  return replay(compiled, goldEvents(gold), gold.seed ?? usualSeed);
}
