import type { Evidence } from '../assessment.js';
import type { Happening } from '../timeline/happening.js';
import type { Timeline } from '../timeline/timeline.js';

/** Happenings as evidence, with the quoted words. */
export function quote(happenings: readonly Happening[], timeline: Timeline): readonly Evidence[] {
  return happenings.flatMap(({ observation, action }): Evidence[] => {
    if (action) {
      const { params, after, outcome } = action;
      return [{ kind: 'action', action: action.action, params, after, outcome }];
    }
    if (!observation) return [];
    const { turn, from, to, behaviour, source } = observation;
    const text = timeline.turns[turn]?.text ?? '';
    return [{ kind: 'turn', turn, from, to, quote: text.slice(from, to), behaviour, source }];
  });
}
