import { problemAt, type RubricRule } from './rule.js';

/** Points that can be lost in a conversation without a word on how to do better. */
export const unhelpful: RubricRule = (rubric) => {
  if (rubric.kind === 'checklist') return [];
  return rubric.criteria.flatMap(({ id, said, done, seen, judged, advice, examples, weight }, index) => {
    if (weight === 0 || seen || judged || !(said ?? done)) return [];
    const at = (message: string) => problemAt('RB153', ['criteria', index], message, { severity: 'warning' });
    const spoken = said?.any ?? said?.all;
    return [
      ...(advice ? [] : [at(`"${id}" can be missed, and has no advice`)]),
      ...(spoken && !examples?.length
        ? [at(`"${id}" can be missed, and has no example of how to say it`)]
        : []),
    ];
  });
};
