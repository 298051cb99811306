import type { Problem } from '../../files/problem.js';
import type { Pointer } from '../collector.js';
import { errorAt, type ScenarioRule } from './rule.js';

/** Entries of a list whose id stands before them. */
export function repeated(list: readonly { readonly id?: string }[], at: Pointer): readonly Problem[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, index) => {
    if (id === undefined) return [];
    const again = seen.has(id);
    seen.add(id);
    return again ? [errorAt('SC130', [...at, index, 'id'], `"${id}" stands here twice`)] : [];
  });
}

/** Two of one kind with the same id. */
export const sameId: ScenarioRule = ({ source }) => [
  ...repeated(source.topics, ['topics']),
  ...repeated(source.responds ?? [], ['responds']),
  ...repeated(source.endings, ['endings']),
  ...repeated(source.desk.actions, ['desk', 'actions']),
  ...repeated(source.desk.records, ['desk', 'records']),
  ...repeated(source.hints ?? [], ['hints']),
];
