import { asLevel } from './arithmetic/level.js';
import type { AppliedFloor, Level } from './assessment.js';
import type { Conditions } from './conditions/conditions.js';
import type { ResultFacts } from './conditions/facts.js';
import type { Rubric } from './rubric.js';

/** The highest floor that holds, by dimension. A conversation with nothing that earned credit has none. */
export function floorsOf(
  rubric: Rubric,
  conditions: Conditions,
  facts: ResultFacts,
): ReadonlyMap<string, AppliedFloor> {
  const floors = new Map<string, AppliedFloor>();
  for (const { id, title, dimension, level } of rubric.floors ?? []) {
    if (!conditions.floor(id, facts)) continue;
    const known: Level = floors.get(dimension)?.level ?? 0;
    if (level > known) floors.set(dimension, { floor: id, title, level: asLevel(level) });
  }
  return floors;
}
