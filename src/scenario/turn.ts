import { asksAnythingNew } from './answers.js';
import type { CompiledScenario } from './compiled.js';
import { holds } from './conditions.js';
import { type Draft, draftOf, moved } from './draft.js';
import { isMeaningless, type Manner } from './manner.js';
import { type Asked, findAsked } from './questions.js';
import { isKind, isSubstantial, react } from './reaction.js';
import { scopeOf } from './scope.js';
import type { MoodEvent } from './source.js';
import type { State } from './state.js';
import { type TakenIn, takeIn } from './taken-in.js';
import type { Reading } from './tools.js';

/** A turn of the agent as the customer takes it in, before answering. */
export interface HeardTurn {
  readonly taken: TakenIn;
  readonly asked: readonly Asked[];
  readonly breach: boolean;
  readonly repeated: boolean;
  readonly hollow: boolean;
  readonly farewell: boolean;
  /** Nothing was asked, done or promised that moves the case. */
  readonly idle: boolean;
  /** Moods and counts brought up to date. */
  readonly draft: Draft;
}

const farewellBehaviour = 'close-warmly';
const repeatedFromWords = 3;

const mannerEvents: Readonly<Partial<Record<Manner, MoodEvent>>> = {
  silent: 'silent',
  emoji: 'nonsense',
  nonsense: 'nonsense',
  foreign: 'foreign',
  scorer: 'scorer',
  overlong: 'overlong',
  shouting: 'shouting',
};

function isBreach(compiled: CompiledScenario, state: State, { readsOut, behaviours }: TakenIn): boolean {
  if (!readsOut && !behaviours.includes('disclose-account')) return false;
  const scope = scopeOf(compiled, state, behaviours);
  return compiled.identified === undefined
    ? scope.said('verify-identity') === 0
    : !holds(compiled.identified, scope);
}

function countBehaviours(state: State, behaviours: readonly string[]): State {
  const said: Record<string, number> = { ...state.said };
  for (const id of behaviours) said[id] = (said[id] ?? 0) + 1;
  return { ...state, said };
}

function moveBy(compiled: CompiledScenario, draft: Draft, event: MoodEvent | undefined): Draft {
  return event === undefined ? draft : moved(draft, compiled.temperament.events[event], [event]);
}

/** Takes a text in: its manner, its behaviours, what it asks, and what all that does to the moods. */
export function hear(compiled: CompiledScenario, before: State, reading: Reading): HeardTurn {
  const taken = takeIn(compiled, reading);
  const { manner, behaviours, gist: text, goodbye } = taken;
  const repeated = text.split(' ').length >= repeatedFromWords && before.texts.includes(text);
  const state: State = {
    ...before,
    turns: before.turns + 1,
    spoken: before.spoken + 1,
    texts: [...before.texts, text],
  };

  const counted = countBehaviours(state, behaviours);
  const scope = scopeOf(compiled, counted, behaviours);
  const asked = findAsked(compiled, counted, taken, scope, behaviours);
  const substantial = behaviours.some((id) => isSubstantial(compiled, id)) && !repeated;
  const idle = !substantial && !asksAnythingNew(draftOf(counted), asked) && state.actionsInARow === 0;
  const reaction = react(
    compiled,
    state,
    repeated ? behaviours.filter((id) => !isKind(compiled, id)) : behaviours,
    idle,
  );
  const breach = isBreach(compiled, counted, taken);

  let draft = moved(draftOf({ ...counted, actionsInARow: 0 }), reaction.change, reaction.why);
  draft = moveBy(compiled, draft, 'turn');
  draft = moveBy(compiled, draft, mannerEvents[manner]);
  if (repeated) draft = moveBy(compiled, draft, 'repeats');
  if (breach) draft = moveBy(compiled, draft, 'breach');
  const kind = behaviours.some((id) => isKind(compiled, id));
  const hollowTurns = idle ? before.hollow + (kind ? 1 : 0) : 0;
  const farewell = !isMeaningless(manner) && (behaviours.includes(farewellBehaviour) || goodbye);
  const promised = behaviours.some((id) => substanceOf.has(id));
  const next = {
    ...draft.state,
    hollow: hollowTurns,
    substance: before.substance || promised,
    farewells: before.farewells + (goodbye ? 1 : 0),
  };
  return {
    taken,
    asked,
    breach,
    repeated,
    hollow: reaction.hollow,
    farewell,
    idle: idle && !kind,
    draft: { ...draft, state: next },
  };
}

/** What lets kind words calm beyond the temperament's floor: a cure, or somebody who owns it with a date. */
const substanceOf: ReadonlySet<string> = new Set(['offer-remedy', 'commit-timeframe']);
