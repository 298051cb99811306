import type { CompiledScenario } from './compiled.js';
import { chooseLedLine, chooseLine, linesFor, type Slots } from './lines.js';
import { bandOf, changeMood, moodDifference } from './mood.js';
import type { BandLines, FlagValue, MoodChange, Situation } from './source.js';
import type { Effect, State } from './state.js';

/** An answer in the making: the state so far, what has happened, and the parts of the customer's line. */
export interface Draft {
  readonly state: State;
  readonly effects: readonly Effect[];
  readonly parts: readonly string[];
}

export function draftOf(state: State): Draft {
  return { state, effects: [], parts: [] };
}

/** The moods moved; nothing is noted where nothing changed. */
export function moved(draft: Draft, change: MoodChange | undefined, why: readonly string[]): Draft {
  if (change === undefined) return draft;
  const mood = changeMood(draft.state.mood, change);
  const changes = moodDifference(draft.state.mood, mood);
  if (Object.keys(changes).length === 0) return draft;
  return {
    ...draft,
    state: { ...draft.state, mood },
    effects: [...draft.effects, { kind: 'mood', changes, why }],
  };
}

export function flagged(draft: Draft, set: Readonly<Record<string, FlagValue>> | undefined): Draft {
  if (set === undefined) return draft;
  return { ...draft, state: { ...draft.state, flags: { ...draft.state.flags, ...set } } };
}

export function revealing(draft: Draft, facts: readonly string[] | undefined): Draft {
  const fresh = (facts ?? []).filter((fact) => !draft.state.revealed.includes(fact));
  if (fresh.length === 0) return draft;
  return {
    ...draft,
    state: { ...draft.state, revealed: [...draft.state.revealed, ...fresh] },
    effects: [...draft.effects, ...fresh.map((fact): Effect => ({ kind: 'reveal', fact }))],
  };
}

/** Nothing changes; it is only noted that the rule would have fitted. */
export function leavingOut(draft: Draft, rule: string): Draft {
  return { ...draft, effects: [...draft.effects, { kind: 'left-out', rule }] };
}

/** Lines for the customer's present tone. */
export function toned(compiled: CompiledScenario, draft: Draft, lines: BandLines): readonly string[] {
  return linesFor(lines, bandOf(draft.state.mood, compiled.temperament.bands));
}

/** What was entered at the desk, so that the customer can name the day that was booked. */
function deskSlots(state: State): Slots {
  const done = state.desk.filter((entry) => entry.outcome === 'done');
  return Object.fromEntries(
    done.flatMap(({ params }) => Object.entries(params).map(([name, value]) => [name, String(value)])),
  );
}

/** One more part of the answer, in words not heard before. Without such words the draft stays as it is. */
export function saying(
  compiled: CompiledScenario,
  draft: Draft,
  lines: readonly string[],
  slots: Slots = {},
): Draft {
  const leads = toned(compiled, draft, compiled.stock.openers);
  const [state, line] = chooseLine(draft.state, lines, leads, {
    ...deskSlots(draft.state),
    ...compiled.slots,
    ...slots,
  });
  return line === undefined ? draft : { ...draft, state, parts: [...draft.parts, line] };
}

/** The same thing told once more, with a word about having told it. */
export function sayingAgain(compiled: CompiledScenario, draft: Draft, lines: readonly string[]): Draft {
  const leads = toned(compiled, draft, compiled.stock.again);
  const [state, line] = chooseLedLine(draft.state, lines, leads, compiled.slots);
  return line === undefined ? draft : { ...draft, state, parts: [...draft.parts, line] };
}

export function sayingStock(
  compiled: CompiledScenario,
  draft: Draft,
  situation: Situation,
  slots: Slots = {},
): Draft {
  return saying(compiled, draft, toned(compiled, draft, compiled.stock.situations[situation]), slots);
}

/** The parts put together as one turn of the customer; a draft without words says nothing. */
export function spokenDraft(draft: Draft): Draft {
  if (draft.parts.length === 0) return draft;
  const line = draft.parts.join(' ');
  return {
    state: { ...draft.state, spoken: draft.state.spoken + 1 },
    effects: [...draft.effects, { kind: 'say', line }],
    parts: [],
  };
}
