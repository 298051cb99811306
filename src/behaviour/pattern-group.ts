import type { Reading } from './detector.js';
import { isMeant, placeOf } from './find-pattern.js';
import { type CompiledPattern, compileTogether } from './pattern/compile.js';
import { matchPattern } from './pattern/match.js';
import type { ParsedPattern } from './pattern/syntax.js';

/** Where a pattern's words stand in a turn, UTF-16 offsets, and whether they are meant (`isMeant`). */
export interface GroupMatch {
  readonly from: number;
  readonly to: number;
  readonly meant: boolean;
}

/** Matches of a pattern of the group in a turn, in order of place; none for a pattern that is not of the group. */
export type PatternGroup = (source: string, reading: Reading) => readonly GroupMatch[];

const none: readonly GroupMatch[] = [];

/**
 * Patterns that are asked for turn by turn, by their source. The first that is asked for a reading looks for all of
 * them, each sentence being laid out once; readings are remembered for as long as somebody holds them.
 */
export function patternGroup(parsed: ReadonlyMap<string, ParsedPattern>): PatternGroup {
  const compiled = compileTogether([...parsed.values()]);
  const patterns = [...parsed.keys()].flatMap((source, index): [string, CompiledPattern][] => {
    const pattern = compiled[index];
    return pattern === undefined ? [] : [[source, pattern]];
  });
  const known = new WeakMap<Reading, ReadonlyMap<string, readonly GroupMatch[]>>();
  const look = (reading: Reading): ReadonlyMap<string, readonly GroupMatch[]> => {
    const found = new Map<string, GroupMatch[]>();
    for (const subject of reading.subjects) {
      for (const [source, pattern] of patterns) {
        for (const span of matchPattern(pattern, subject)) {
          const match = { ...placeOf(span, subject), meant: isMeant(pattern, span, subject) };
          const before = found.get(source);
          if (before === undefined) found.set(source, [match]);
          else before.push(match);
        }
      }
    }
    for (const matches of found.values()) matches.sort((left, right) => left.from - right.from);
    return found;
  };
  return (source, reading) => {
    let found = known.get(reading);
    if (found === undefined) {
      found = look(reading);
      known.set(reading, found);
    }
    return found.get(source) ?? none;
  };
}
