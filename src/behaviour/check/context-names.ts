import { didYouMean } from '../../files/did-you-mean.js';
import type { ContextRule } from '../catalogue.js';
import { type BehaviourAtHand, type BehaviourRule, type Pointer, problemAt } from './rule.js';

/** Whose behaviour each condition speaks of: of the turn's own speaker, of the other party, or of anybody. */
const whose = {
  after: 'other',
  earlier: 'anybody',
  previous: 'own',
  without: 'own',
  beside: 'own',
} as const satisfies Partial<Record<keyof ContextRule, 'own' | 'other' | 'anybody'>>;

/** Conditions on the conversation that name behaviours which do not exist, or which that party never shows. */
export const contextNames: BehaviourRule = (behaviour) => [
  ...(behaviour.meaning ? look(behaviour, behaviour.entry.context, ['context']) : []),
  ...behaviour.speech.flatMap(({ language, pointer }) =>
    language.patterns.flatMap(({ context }, index) =>
      look(behaviour, context, [...pointer, 'patterns', index]),
    ),
  ),
];

function look({ entry, known }: BehaviourAtHand, context: ContextRule | undefined, pointer: Pointer) {
  if (!context) return [];
  const other = entry.by === 'agent' ? 'customer' : 'agent';
  return (Object.keys(whose) as (keyof typeof whose)[]).flatMap((key) =>
    (context[key] ?? []).flatMap((id, place) => {
      const by = id === entry.id ? entry.by : known.get(id);
      const at = [...pointer, key, place];
      if (by === undefined) {
        const guess = didYouMean(id, known.keys());
        return [
          problemAt('BH120', at, `unknown behaviour "${id}"`, {
            severity: 'error',
            ...(guess === undefined ? {} : { hint: `Did you mean "${guess}"?` }),
          }),
        ];
      }
      const wanted = whose[key] === 'own' ? entry.by : whose[key] === 'other' ? other : by;
      if (by === wanted) return [];
      return [
        problemAt('BH127', at, `"${key}" looks at turns of the ${wanted}; "${id}" is shown by the ${by}`),
      ];
    }),
  );
}
