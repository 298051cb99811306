import type { Pointer } from '../../collector.js';
import type { BandLines, StockLines } from '../../source.js';
import type { PlacedLine } from '../spoken-lines.js';

/** A moment at which the customer says one of several stock lines. */
export interface Moment {
  readonly pointer: Pointer;
  readonly lines: BandLines;
  /** A slot that the engine fills at this moment only. */
  readonly slot?: 'keyword' | 'quote';
  /** Whether the tone of the line depends on the mood. */
  readonly toned: boolean;
}

/** Tones in the order from which they get hotter. */
export const tones = ['calm', 'tense', 'hot'] as const;
const lists = ['any', ...tones] as const;
type List = (typeof lists)[number];

const quoting: ReadonlySet<string> = new Set(['best', 'worst']);

/** Every moment that a file of stock lines has words for. */
export function momentsOf({
  openers,
  again,
  situations,
  remarks,
  topics,
  survey,
}: StockLines): readonly Moment[] {
  const toned = (pointer: Pointer, lines: BandLines): Moment => ({ pointer, lines, toned: true });
  return [
    toned(['openers'], openers),
    toned(['again'], again),
    ...Object.entries<BandLines>(situations).map(([name, lines]): Moment => {
      const moment = toned(['situations', name], lines);
      return name === 'unforeseen' ? { ...moment, slot: 'keyword' } : moment;
    }),
    ...Object.entries<BandLines>(remarks).map(([id, lines]) => toned(['remarks', id], lines)),
    ...topics.map(({ say }, index) => toned(['topics', index, 'say'], say)),
    ...Object.entries<readonly string[]>(survey).map(([name, any]): Moment => {
      const moment: Moment = { pointer: ['survey', name], lines: { any }, toned: false };
      return quoting.has(name) ? { ...moment, slot: 'quote' } : moment;
    }),
  ];
}

/** The lines of a moment with their places; only those of some lists where these are named. */
export function placedLines(
  { pointer, lines, toned }: Moment,
  wanted: readonly List[] = lists,
): readonly PlacedLine[] {
  return wanted.flatMap((list) =>
    (lines[list] ?? []).map((text, index) => ({
      text,
      pointer: toned ? [...pointer, list, index] : [...pointer, index],
    })),
  );
}
