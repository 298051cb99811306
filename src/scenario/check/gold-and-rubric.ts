import { didYouMean } from '../../files/did-you-mean.js';
import { errorAt, type ScenarioRule } from './rule.js';

function hintFor(name: string, known: Iterable<string>): { readonly hint?: string } {
  const meant = didYouMean(name, known);
  return meant === undefined ? {} : { hint: `Did you mean "${meant}"?` };
}

/** A gold conversation that names a dimension or a critical criterion which its rubric does not have. */
export const goldAndRubric: ScenarioRule = ({ source, rubric }) => {
  if (rubric === undefined) return [];
  const dimensions = new Set(['total', ...Object.keys(rubric.dimensions)]);
  const critical = new Set(rubric.criteria.filter((each) => each.critical !== undefined).map(({ id }) => id));
  return Object.entries(source.examples ?? {}).flatMap(([name, { score, fails }]) => [
    ...Object.keys(score)
      .filter((key) => !dimensions.has(key))
      .map((key) =>
        errorAt('SC178', ['examples', name, 'score', key], `the rubric has no dimension "${key}"`, {
          ...hintFor(key, dimensions),
          at: 'key',
        }),
      ),
    ...(fails ?? []).flatMap((id, index) =>
      critical.has(id)
        ? []
        : [
            errorAt(
              'SC178',
              ['examples', name, 'fails', index],
              `the rubric has no critical criterion "${id}"`,
              hintFor(id, critical),
            ),
          ],
    ),
  ]);
};
