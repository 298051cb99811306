import type { Pointer } from '../../collector.js';
import type { MoodChange, Temperament } from '../../source.js';

/** A change of one mood, and what brings it about. */
export interface Movement {
  readonly cause: 'reaction' | 'together' | 'event';
  readonly mood: string;
  readonly points: number;
  readonly pointer: Pointer;
}

/** Every change of a mood that a temperament knows, in the order of the file. */
export function movementsOf({ reacts, together = [], events }: Temperament): readonly Movement[] {
  const of = (
    cause: Movement['cause'],
    pointer: Pointer,
    change: MoodChange | undefined,
  ): readonly Movement[] =>
    Object.entries(change ?? {}).map(([mood, points]) => ({
      cause,
      mood,
      points,
      pointer: [...pointer, mood],
    }));
  return [
    ...Object.entries(reacts).flatMap(([id, { mood, again }]) => [
      ...of('reaction', ['reacts', id, 'mood'], mood),
      ...of('reaction', ['reacts', id, 'again'], again),
    ]),
    ...together.flatMap(({ mood }, index) => of('together', ['together', index, 'mood'], mood)),
    ...Object.entries<MoodChange>(events).flatMap(([event, change]) =>
      of('event', ['events', event], change),
    ),
  ];
}

/** Every mood that a temperament speaks of, at each place. */
export function moodsIn(source: Temperament): readonly Pick<Movement, 'mood' | 'pointer'>[] {
  return [
    { mood: source.bands.mood, pointer: ['bands', 'mood'] },
    ...Object.keys(source.floor).map((mood) => ({ mood, pointer: ['floor', mood] })),
    ...movementsOf(source),
  ];
}
