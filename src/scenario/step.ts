import type { CompiledScenario } from './compiled.js';
import { attempt } from './desk.js';
import { type Draft, draftOf, flagged, moved, sayingStock, spokenDraft } from './draft.js';
import { ended, reachedEnding } from './endings.js';
import { reply } from './reply.js';
import { findRule, fire } from './rules.js';
import type { Params } from './source.js';
import type { AgentEvent, Effect, State } from './state.js';
import type { Reading } from './tools.js';
import { hear } from './turn.js';

/** Desk actions without a word before the customer asks whether anybody is there. */
const actionsInSilence = 4;
/** Nobody reads further; the rest of a pasted text is not looked at. */
const readLength = 6000;

function close(draft: Draft): [State, readonly Effect[]] {
  const { state, effects } = spokenDraft(draft);
  if (state.ending === undefined) return [state, effects];
  return [state, [...effects, { kind: 'ended', ending: state.ending }]];
}

function did(compiled: CompiledScenario, state: State, action: string, params: Params): Draft {
  const counted = { ...state, actionsInARow: state.actionsInARow + 1 };
  const [tried, outcome] = attempt(compiled, draftOf(counted), action, params);
  let draft = tried;
  let leadsTo: string | undefined;
  if (outcome.outcome === 'done') {
    const source = compiled.actions.get(action)?.source;
    draft = flagged(moved(draft, source?.mood, [`action:${action}`]), source?.set);
    // Looking something up is no cure yet; an action that changes something is.
    const cures = source?.set !== undefined || source?.mood !== undefined;
    draft = { ...draft, state: { ...draft.state, substance: draft.state.substance || cures } };
    leadsTo = source?.goto;
    const fired = findRule(compiled, draft, { behaviours: [], action });
    if (fired !== undefined) {
      draft = fire(compiled, draft, fired);
      leadsTo ??= fired.rule.source.goto;
    }
  }
  if (draft.parts.length === 0 && counted.actionsInARow % actionsInSilence === 0) {
    draft = sayingStock(compiled, moved(draft, compiled.temperament.events.waiting, ['waiting']), 'waiting');
  }
  const ending = reachedEnding(compiled, draft, { behaviours: [], left: false, farewell: false, leadsTo });
  return ending === undefined ? draft : ended(compiled, draft, ending);
}

function left(compiled: CompiledScenario, state: State): Draft {
  const draft = draftOf(state);
  const ending = reachedEnding(compiled, draft, {
    behaviours: [],
    left: true,
    farewell: true,
    leadsTo: undefined,
  });
  return ending === undefined ? draft : ended(compiled, draft, ending);
}

function said(compiled: CompiledScenario, state: State, text: string, given: Reading | undefined): Draft {
  const reading = given ?? compiled.tools.read(text.slice(0, readLength));
  return reply(compiled, hear(compiled, state, reading));
}

/**
 * One event answered: the next state and what came of it, in order. Pure: the same scenario, state and
 * event give the same result. Never throws for any text; after the ending nothing happens any more.
 */
export function step(
  compiled: CompiledScenario,
  before: State,
  event: AgentEvent,
): readonly [State, readonly Effect[]] {
  if (before.ending !== undefined) return [before, []];
  const state = { ...before, events: before.events + 1 };
  switch (event.kind) {
    case 'said':
      return close(said(compiled, state, event.text, event.reading));
    case 'silent':
      return close(said(compiled, state, '', undefined));
    case 'did':
      return close(did(compiled, state, event.action, event.params));
    case 'ended':
      return close(left(compiled, state));
  }
}
