import { meant } from './names.js';
import { problemAt, type RubricRule } from './rule.js';

const wordLists = ['any', 'all', 'never', 'seldom'] as const;
const momentLists = ['before', 'after'] as const;

/** Behaviours and cues that the catalogue does not know. */
export const unknownBehaviour: RubricRule = (rubric, known) => {
  const ids = new Set([...known.behaviours, ...known.cues]);
  return rubric.criteria.flatMap((criterion, index) => {
    const { said, done } = criterion;
    const lists = [
      ...wordLists.map((key) => ['said', key, said?.[key], ids] as const),
      ...momentLists.map((key) => ['said', key, said?.[key], ids] as const),
      ...momentLists.map((key) => ['done', key, done?.[key], ids] as const),
      ['said', 'in_reply_to', said?.in_reply_to, known.cues] as const,
      ['done', 'in_reply_to', done?.in_reply_to, known.cues] as const,
    ];
    const beside = (criterion.belongs_after ?? []).flatMap((id, place) =>
      id.startsWith('action:') || ids.has(id)
        ? []
        : [
            problemAt(
              'RB120',
              ['criteria', index, 'belongs_after', place],
              `unknown behaviour or cue "${id}"`,
              meant(id, ids),
            ),
          ],
    );
    const inLists = lists.flatMap(([kind, key, used, allowed]) =>
      (used ?? []).flatMap((id, place) =>
        id.startsWith('action:') || allowed.has(id)
          ? []
          : [
              problemAt(
                'RB120',
                ['criteria', index, kind, key, place],
                key === 'in_reply_to' ? `unknown cue "${id}"` : `unknown behaviour or cue "${id}"`,
                meant(id, allowed),
              ),
            ],
      ),
    );
    return [...inLists, ...beside];
  });
};
