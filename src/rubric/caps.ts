import { asLevel } from './arithmetic/level.js';
import type { AppliedCap } from './assessment.js';
import type { Conditions } from './conditions/conditions.js';
import type { ResultFacts } from './conditions/facts.js';
import type { Rubric } from './rubric.js';

/** The caps that hold, by dimension, strictest first. */
export function capsOf(
  rubric: Rubric,
  conditions: Conditions,
  facts: ResultFacts,
): ReadonlyMap<string, readonly AppliedCap[]> {
  const caps = new Map<string, AppliedCap[]>();
  for (const { id, title, dimension, level } of rubric.caps ?? []) {
    if (!conditions.cap(id, facts)) continue;
    const list = caps.get(dimension) ?? [];
    list.push({ cap: id, title, level: asLevel(level) });
    caps.set(dimension, list);
  }
  for (const list of caps.values()) list.sort((a, b) => a.level - b.level);
  return caps;
}
