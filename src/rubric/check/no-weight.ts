import { problemAt, type RubricRule } from './rule.js';

/** The dimensions that always exist. */
const always = ['empathy', 'procedure', 'resolution'];

/** Weights that come to nothing, and dimensions in which nothing can be earned. */
export const noWeight: RubricRule = (rubric) => {
  const dimensions = Object.entries(rubric.dimensions);
  const allZero = dimensions.every(([, { weight }]) => weight === 0);
  return [
    ...(allZero
      ? [problemAt('RB128', ['dimensions'], 'the weights of the dimensions add up to nothing')]
      : []),
    ...always
      .filter((id) => !(id in rubric.dimensions))
      .map((id) => problemAt('RB129', ['dimensions'], `the dimension "${id}" is missing`)),
    ...dimensions.flatMap(([id]) => inDimension(rubric, id)),
    ...rubric.criteria.flatMap(({ id, weight, critical, auto_fail }, index) =>
      weight === 0 && !critical && !auto_fail
        ? [problemAt('RB128', ['criteria', index, 'weight'], `"${id}" has no weight and fails nothing`)]
        : [],
    ),
  ];
};

function inDimension(rubric: Parameters<RubricRule>[0], id: string) {
  const own = rubric.criteria.filter(({ dimension }) => dimension === id);
  const pointer = ['dimensions', id];
  if (own.length === 0) return [problemAt('RB129', pointer, `no criterion in the dimension "${id}"`)];
  const earning = own.filter(({ said, done, bonus, weight }) => {
    return !(said?.never || done?.never || bonus || weight === 0);
  });
  if (earning.length === 0)
    return [problemAt('RB130', pointer, `nothing can be earned in the dimension "${id}"`)];
  if (rubric.kind === 'checklist' || earning.some(({ said, when }) => said && !when && !said.in_reply_to))
    return [];
  const message = `without its conditions, nothing in the dimension "${id}" is scored from what was said`;
  return [problemAt('RB130', pointer, message, { severity: 'warning' })];
}
