import { moodCeiling, moodFloor } from '../mood.js';
import type { Session } from '../session.js';

/** A mood that stood at its bound for most of a conversation. */
export interface StuckMood {
  readonly mood: string;
  readonly bound: number;
}

const most = 0.5;
/** Shorter conversations say nothing about moods. */
const eventsAtLeast = 6;

export function stuckMoods({ moments }: Session): readonly StuckMood[] {
  const before = moments.slice(1, -1);
  if (before.length < eventsAtLeast) return [];
  const moods = Object.keys(before[0]?.state.mood ?? {});
  return moods.flatMap((mood) =>
    [moodFloor, moodCeiling].flatMap((bound) => {
      const there = before.filter(({ state }) => state.mood[mood] === bound).length;
      return there > before.length * most ? [{ mood, bound }] : [];
    }),
  );
}
