import type { CompiledEnding, CompiledScenario } from './compiled.js';
import { holds } from './conditions.js';
import { type Draft, saying } from './draft.js';
import { scopeOf } from './scope.js';

// Looking things up without a word ends at some point, too.
const eventsPerTurn = 4;

/** What has just happened, as far as endings ask. */
export interface EndingMoment {
  readonly behaviours: readonly string[];
  /** The agent is gone: the conversation is over whatever its state. */
  readonly left: boolean;
  /** The agent said goodbye: enough for an ending that was waiting for it. */
  readonly farewell: boolean;
  /** Ending that a rule or an action leads to. */
  readonly leadsTo: string | undefined;
}

/**
 * The ending that has been reached, if any: the one a rule or action leads to, the first whose condition
 * holds, or, when the agent has left or the turns are used up, the one without a condition.
 */
export function reachedEnding(
  compiled: CompiledScenario,
  draft: Draft,
  moment: EndingMoment,
): CompiledEnding | undefined {
  const { state } = draft;
  const { behaviours, left, farewell, leadsTo } = moment;
  const over =
    left || state.turns >= compiled.turnLimit || state.events >= compiled.turnLimit * eventsPerTurn;
  const scope = scopeOf(compiled, state, behaviours, left || farewell);
  return (
    compiled.endings.find(({ source }) => source.id === leadsTo) ??
    compiled.endings.find(({ when }) => when !== undefined && holds(when, scope)) ??
    (over ? compiled.endings.find(({ when }) => when === undefined) : undefined)
  );
}

export function ended(compiled: CompiledScenario, draft: Draft, ending: CompiledEnding): Draft {
  const spoken = saying(compiled, draft, ending.source.say);
  return { ...spoken, state: { ...spoken.state, ending: ending.source.id } };
}
