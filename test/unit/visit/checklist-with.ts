import type { Criterion, Rubric } from '../../../src/files/generated/rubric.js';

/** A checklist of one dimension with these criteria, otherwise as plain as can be unless `rest` says more. */
export function checklistWith(criteria: readonly Criterion[], rest: Partial<Rubric> = {}): Rubric {
  return {
    id: 'shop',
    version: 1,
    title: 'Shop',
    language: 'en',
    kind: 'checklist',
    dimensions: { empathy: { title: 'Empathy' } },
    bands: [{ id: 'meets', title: 'meets', from: 0 }],
    pass: 50,
    criteria,
    ...rest,
  };
}
