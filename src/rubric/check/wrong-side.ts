import type { KnownIds } from './rule.js';
import { problemAt, type RubricRule } from './rule.js';

/** Lists in which a behaviour earns something, and those in which it costs something. */
const earning = ['any', 'all'] as const;

/**
 * Behaviours on the wrong side: points for what speaks against the agent, and shares of the customer's turns or replies to
 * the customer that are looked for where they never stand.
 */
export const wrongSide: RubricRule = (rubric, known) =>
  rubric.criteria.flatMap(({ said }, index) => {
    if (!said) return [];
    const at = (key: string, place: number, message: string) =>
      problemAt('RB152', ['criteria', index, 'said', key, place], message, { severity: 'warning' });
    const paid = earning.flatMap((key) =>
      (said[key] ?? []).flatMap((id, place) =>
        known.signs?.get(id) === '-'
          ? [at(key, place, `"${id}" speaks against the agent, and earns points here`)]
          : [],
      ),
    );
    const ofAgent = (said.seldom ?? []).flatMap((id, place) =>
      isOfAgent(id, known)
        ? [at('seldom', place, `"seldom" looks at the customer's turns; "${id}" is shown by the agent`)]
        : [],
    );
    const replies = said.in_reply_to || said.in_first !== undefined;
    const heard = earning.flatMap((key) =>
      (said[key] ?? []).flatMap((id, place) =>
        replies && !known.behaviours.has(id) && known.signs?.has(id)
          ? [at(key, place, `this looks at the agent's turns; "${id}" is shown by the customer`)]
          : [],
      ),
    );
    return [...paid, ...ofAgent, ...heard];
  });

function isOfAgent(id: string, { behaviours, cues }: KnownIds): boolean {
  return behaviours.has(id) && !cues.has(id);
}
