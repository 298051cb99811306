import { type Pointer, problemAt, type RubricRule } from './rule.js';

/** Ids that are used twice among criteria, sections, bands, caps, floors, checks or the options of a question. */
export const sameId: RubricRule = (rubric) => [
  ...twice(rubric.criteria, ['criteria']),
  ...twice(rubric.sections ?? [], ['sections']),
  ...twice(rubric.bands, ['bands']),
  ...twice(rubric.caps ?? [], ['caps']),
  ...twice(rubric.floors ?? [], ['floors']),
  ...twice(rubric.checks ?? [], ['checks']),
  ...rubric.criteria.flatMap(({ seen }, index) =>
    twice(seen?.options ?? [], ['criteria', index, 'seen', 'options']),
  ),
];

function twice(list: readonly { readonly id: string }[], pointer: Pointer) {
  return list.flatMap(({ id }, index) =>
    list.findIndex((other) => other.id === id) < index
      ? [problemAt('RB123', [...pointer, index, 'id'], `the id "${id}" is used twice`)]
      : [],
  );
}
