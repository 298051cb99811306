import type { Rubric } from '../../rubric/rubric.js';
import type { Scenario, StockLines } from '../source.js';
import type { CaseNames } from './check-cases.js';

function prefixed(kind: string, ids: readonly string[]): readonly string[] {
  return ids.map((id) => `${kind}:${id}`);
}

/**
 * The names that cases of a scenario may speak of.
 *
 * @param behaviours ids of behaviours and cues of the catalogue
 */
export function caseNames(
  source: Scenario,
  stock: StockLines,
  behaviours: readonly { readonly id: string }[],
  rubric: Rubric | undefined,
): CaseNames {
  const facts = Object.keys(source.facts);
  const spoken = (source.responds ?? []).filter(({ say }) => say !== undefined).map(({ id }) => id);
  const endings = source.endings.map(({ id }) => id);
  return {
    behaviour: new Set(behaviours.map(({ id }) => id)),
    fact: new Set(facts),
    flag: new Set(Object.keys(source.flags ?? {})),
    mood: new Set(Object.keys(source.mood)),
    action: new Set(source.desk.actions.map(({ id }) => id)),
    ending: new Set(endings),
    line: new Set([
      'opening',
      ...prefixed('rule', spoken),
      ...prefixed('fact', facts),
      ...prefixed(
        'topic',
        source.topics.map(({ id }) => id),
      ),
      ...prefixed('ending', endings),
      ...prefixed('stock', Object.keys(stock.situations)),
    ]),
    ...(rubric === undefined
      ? {}
      : {
          score: new Set(['total', ...Object.keys(rubric.dimensions)]),
          criterion: new Set(rubric.criteria.map(({ id }) => id)),
        }),
  };
}
