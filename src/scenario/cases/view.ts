import type { CompiledScenario } from '../compiled.js';
import type { Moment, Session } from '../session.js';
import type { DeskEntry, State } from '../state.js';
import type { Played } from './verdict.js';

/** The part of a played conversation that an expectation speaks of. */
export interface View {
  readonly compiled: CompiledScenario;
  readonly played: Played;
  /** Index of the session's first moment that belongs to it, and of the last. */
  readonly first: number;
  readonly last: number;
  /** The state after it. */
  readonly state: State;
  /** Indices of the conversation's turns in it. */
  readonly turns: ReadonlySet<number>;
}

function turnsIn({ event, effects }: Moment): number {
  const spoken = event?.kind === 'said' || event?.kind === 'silent' ? 1 : 0;
  return spoken + effects.filter((effect) => effect.kind === 'say').length;
}

/** For each moment of a session the index of its first turn in the conversation, and one past its last. */
export function turnsOfMoments(session: Session): readonly (readonly [from: number, to: number])[] {
  let from = 0;
  return session.moments.map((moment) => {
    const span = [from, from + turnsIn(moment)] as const;
    from = span[1];
    return span;
  });
}

export function viewOf(compiled: CompiledScenario, played: Played, first: number, last: number): View {
  const { session } = played;
  const spans = turnsOfMoments(session);
  const from = spans[first]?.[0] ?? 0;
  const to = spans[last]?.[1] ?? from;
  return {
    compiled,
    played,
    first,
    last,
    state: session.moments[last]?.state ?? session.state,
    turns: new Set(Array.from({ length: to - from }, (_, index) => from + index)),
  };
}

/** The whole conversation. */
export function wholeView(compiled: CompiledScenario, played: Played): View {
  return viewOf(compiled, played, 0, played.session.moments.length - 1);
}

/** The state before the part; undefined at the beginning. */
function stateBefore({ played, first }: View): State | undefined {
  return first > 0 ? played.session.moments[first - 1]?.state : undefined;
}

/** What was done or tried at the desk in it. */
export function deskIn(view: View): readonly DeskEntry[] {
  return view.state.desk.slice(stateBefore(view)?.desk.length ?? 0);
}

/** What the customer says in it, each line as it was spoken. */
export function linesIn({ played, first, last }: View): readonly string[] {
  return played.session.moments
    .slice(first, last + 1)
    .flatMap(({ effects }) => effects.flatMap((effect) => (effect.kind === 'say' ? [effect.line] : [])));
}

/** The lines of the scenario and the stock that are in what the customer says. */
export function partsIn(view: View): readonly string[] {
  return view.state.used.slice(stateBefore(view)?.used.length ?? 0);
}

/** Rules that fitted in it, had others not spoken before them. */
export function leftOutIn({ played, first, last }: View): readonly string[] {
  return played.session.moments
    .slice(first, last + 1)
    .flatMap(({ effects }) => effects.flatMap((effect) => (effect.kind === 'left-out' ? [effect.rule] : [])));
}

/** The moment in which a turn of the conversation was spoken. */
export function momentOfTurn({ played, last }: View, turn: number): number {
  const found = turnsOfMoments(played.session).findIndex(([from, to]) => turn >= from && turn < to);
  return found === -1 ? last : found;
}

/** A range as two numbers; a schema has made sure of them. */
export function rangeOf([low = 0, high = 0]: readonly number[]): readonly [number, number] {
  return [low, high];
}

export function isWithin(value: number | null, [low, high]: readonly [number, number]): boolean {
  return value !== null && value >= low && value <= high;
}
