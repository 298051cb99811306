import type { Band, MoodChange, Temperament } from './source.js';

export const moodFloor = 0;
export const moodCeiling = 10;
// Below this distance from its best a mood improves ever more slowly.
const fullReliefRoom = 6;

// Trust and patience are good to have; any other mood (anger, worry, …) is a burden.
const welcome: ReadonlySet<string> = new Set(['trust', 'patience']);

/** Whether a change of this mood by this much does the customer good. */
export function isRelief(mood: string, change: number): boolean {
  return welcome.has(mood) ? change > 0 : change < 0;
}

/** Hundredths are enough, and keep sums the same on every machine. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Relief counts for less the closer a mood already is to its best; harm always counts in full. */
function damped(name: string, value: number, points: number): number {
  if (!isRelief(name, points)) return points;
  const room = points < 0 ? value - moodFloor : moodCeiling - value;
  return points * Math.min(1, room / fullReliefRoom);
}

/** Moods after a change, each within 0–10. Moods that the scenario does not have are left out. */
export function changeMood(
  mood: Readonly<Record<string, number>>,
  change: MoodChange,
): Readonly<Record<string, number>> {
  const next: Record<string, number> = {};
  for (const [name, value] of Object.entries(mood)) {
    const points = Object.hasOwn(change, name) ? (change[name] ?? 0) : 0;
    const moved = rounded(value + damped(name, value, points));
    next[name] = Math.min(moodCeiling, Math.max(moodFloor, moved));
  }
  return next;
}

/** What really changed from one mood to another; moods that stayed are left out. */
export function moodDifference(
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const changes: Record<string, number> = {};
  for (const [name, value] of Object.entries(after)) {
    const change = rounded(value - (before[name] ?? 0));
    if (change !== 0) changes[name] = change;
  }
  return changes;
}

export function addChanges(changes: readonly MoodChange[]): MoodChange {
  const sum: Record<string, number> = {};
  for (const change of changes) {
    for (const [name, points] of Object.entries(change)) sum[name] = rounded((sum[name] ?? 0) + points);
  }
  return sum;
}

/** The tone in which the customer speaks. */
export function bandOf(mood: Readonly<Record<string, number>>, bands: Temperament['bands']): Band {
  const value = mood[bands.mood] ?? moodFloor;
  if (value >= bands.hot) return 'hot';
  return value >= bands.tense ? 'tense' : 'calm';
}
