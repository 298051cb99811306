import type { CompiledScenario } from './compiled.js';
import { addChanges, isRelief } from './mood.js';
import type { MoodChange } from './source.js';
import type { State } from './state.js';

/** What a turn was worth to the customer. */
export interface Reaction {
  readonly change: MoodChange;
  readonly why: readonly string[];
  /** Kind words again with nothing behind them. */
  readonly hollow: boolean;
}

// The second and third time good words do a third of their good, after that none.
const fadingShare = 1 / 3;
const fadesOutAfter = 3;

function share(change: MoodChange, factor: number): MoodChange {
  return Object.fromEntries(Object.entries(change).map(([mood, points]) => [mood, points * factor]));
}

function only(change: MoodChange, relief: boolean): MoodChange {
  return Object.fromEntries(
    Object.entries(change).filter(([mood, points]) => isRelief(mood, points) === relief),
  );
}

function changeFor(compiled: CompiledScenario, behaviour: string, before: number): MoodChange {
  const reaction = compiled.temperament.reacts[behaviour];
  if (reaction === undefined) return {};
  if (before === 0) return reaction.mood;
  if (reaction.again !== undefined) return reaction.again;
  const fading = before < fadesOutAfter ? fadingShare : 0;
  return addChanges([only(reaction.mood, false), share(only(reaction.mood, true), fading)]);
}

/** How far a change may go before `floor`; words cannot push a mood past it. */
function heldByFloor(
  change: MoodChange,
  mood: Readonly<Record<string, number>>,
  floor: MoodChange,
): MoodChange {
  const held = Object.entries(change).map(([name, points]): [string, number] => {
    const limit = floor[name];
    const value = mood[name] ?? 0;
    if (limit === undefined || !isRelief(name, points)) return [name, points];
    const room = limit - value;
    if (points < 0) return [name, Math.min(0, Math.max(points, room))];
    return [name, Math.max(0, Math.min(points, room))];
  });
  return Object.fromEntries(held);
}

function capped(change: MoodChange, most: number): MoodChange {
  return Object.fromEntries(
    Object.entries(change).map(([mood, points]) => [mood, Math.max(-most, Math.min(most, points))]),
  );
}

export function isKind(compiled: CompiledScenario, behaviour: string): boolean {
  const known = compiled.behaviours.get(behaviour);
  return known?.dimension === 'empathy' && known.sign === '+';
}

/** A step of the case or towards its solution, not only a kind word. */
export function isSubstantial(compiled: CompiledScenario, behaviour: string): boolean {
  const known = compiled.behaviours.get(behaviour);
  return known !== undefined && known.by === 'agent' && known.sign === '+' && !isKind(compiled, behaviour);
}

/**
 * What the behaviours of a turn do to the moods, by the temperament's table. Good words fade when
 * repeated, have a limit per turn, and do nothing at all once they come again with nothing behind them
 * (`idle`: nothing was asked, done or promised since). Harm has no limit.
 */
export function react(
  compiled: CompiledScenario,
  state: State,
  behaviours: readonly string[],
  idle: boolean,
): Reaction {
  const kind = behaviours.filter((id) => isKind(compiled, id));
  const hollow = idle && kind.length > 0 && state.hollow > 0;
  const harm: MoodChange[] = [];
  const warmth: MoodChange[] = [];
  const help: MoodChange[] = [];
  for (const id of behaviours) {
    const change = changeFor(compiled, id, state.said[id] ?? 0);
    harm.push(only(change, false));
    (isKind(compiled, id) ? warmth : help).push(only(change, true));
  }
  for (const each of compiled.temperament.together ?? []) {
    if (each.behaviours.every((id) => behaviours.includes(id))) {
      const first = each.behaviours.some((id) => (state.said[id] ?? 0) === 0);
      help.push(share(each.mood, first ? 1 : fadingShare));
    }
  }
  const floored = state.substance
    ? addChanges(warmth)
    : heldByFloor(addChanges(warmth), state.mood, compiled.temperament.floor);
  const relief = capped(addChanges(hollow ? help : [floored, ...help]), compiled.temperament.most);
  const event = hollow ? [compiled.temperament.events.hollow] : [];
  const why = behaviours.filter(
    (id) => compiled.temperament.reacts[id] !== undefined && !(hollow && kind.includes(id)),
  );
  return { change: addChanges([relief, ...harm, ...event]), why: hollow ? [...why, 'hollow'] : why, hollow };
}
