import { usualSeed } from './begin.js';
import type { CompiledScenario } from './compiled.js';
import { replay, type Session } from './session.js';
import type { Scenario } from './source.js';
import type { AgentEvent } from './state.js';

export type Gold = NonNullable<Scenario['examples']>[string];

/** The steps of a gold conversation as events of the agent. */
export function goldEvents(gold: Gold): readonly AgentEvent[] {
  return gold.steps.flatMap((step): readonly AgentEvent[] => {
    const events: AgentEvent[] = [];
    if (step.say !== undefined)
      events.push(step.say.trim() === '' ? { kind: 'silent' } : { kind: 'said', text: step.say });
    if (step.do !== undefined) events.push({ kind: 'did', action: step.do, params: step.with ?? {} });
    if (step.end === true) events.push({ kind: 'ended' });
    return events;
  });
}

/** Plays a gold conversation through the engine, to show it or to check its ending and score. */
export function playGold(compiled: CompiledScenario, gold: Gold): Session {
  return replay(compiled, goldEvents(gold), gold.seed ?? usualSeed);
}
