import { meant } from './names.js';
import { problemAt, type RubricRule } from './rule.js';

/** Dimensions and sections that criteria, caps and floors name and the rubric does not have. */
export const unknownPart: RubricRule = (rubric) => {
  const dimensions = Object.keys(rubric.dimensions);
  const sections = (rubric.sections ?? []).map(({ id }) => id);
  const dimension = (list: 'criteria' | 'caps' | 'floors', id: string, index: number) =>
    dimensions.includes(id)
      ? []
      : [problemAt('RB121', [list, index, 'dimension'], `unknown dimension "${id}"`, meant(id, dimensions))];
  return [
    ...rubric.criteria.flatMap((criterion, index) => [
      ...dimension('criteria', criterion.dimension, index),
      ...(criterion.section === undefined || sections.includes(criterion.section)
        ? []
        : [
            problemAt(
              'RB122',
              ['criteria', index, 'section'],
              `unknown section "${criterion.section}"`,
              meant(criterion.section, sections),
            ),
          ]),
    ]),
    ...(rubric.caps ?? []).flatMap((cap, index) => dimension('caps', cap.dimension, index)),
    ...(rubric.floors ?? []).flatMap((floor, index) => dimension('floors', floor.dimension, index)),
  ];
};
