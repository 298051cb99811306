import type { CompiledScenario } from './compiled.js';
import { type Draft, saying, sayingStock, toned } from './draft.js';

/** Behaviours in the order in which a customer takes them up: what hurt first, then what helps. */
function weight(compiled: CompiledScenario, behaviour: string): number {
  const known = compiled.behaviours.get(behaviour);
  if (known === undefined) return 9;
  if (known.sign === '-') return 0;
  if (known.dimension === 'resolution') return 1;
  if (known.sign === 'neutral') return 4;
  return known.dimension === 'procedure' ? 3 : 2;
}

/** How much a behaviour means to this customer: the sum of what it moves. */
export function impact(compiled: CompiledScenario, behaviour: string): number {
  const points = Object.values(compiled.temperament.reacts[behaviour]?.mood ?? {});
  return points.reduce((sum, value) => sum + Math.abs(value), 0);
}

export function isHarm(compiled: CompiledScenario, behaviour: string): boolean {
  return compiled.behaviours.get(behaviour)?.sign === '-';
}

/** Behaviours of a turn that the stock lines have a remark for, the weightiest first. */
export function remarkable(compiled: CompiledScenario, behaviours: readonly string[]): readonly string[] {
  return behaviours
    .filter((id) => compiled.stock.remarks[id] !== undefined)
    .toSorted(
      (a, b) => weight(compiled, a) - weight(compiled, b) || impact(compiled, b) - impact(compiled, a),
    );
}

/** What the customer says to the weightiest of these behaviours; a nudge where there is none. */
export function remark(compiled: CompiledScenario, draft: Draft, behaviours: readonly string[]): Draft {
  for (const behaviour of remarkable(compiled, behaviours)) {
    const lines = compiled.stock.remarks[behaviour];
    const next = lines === undefined ? draft : saying(compiled, draft, toned(compiled, draft, lines));
    if (next !== draft) return next;
  }
  return sayingStock(compiled, draft, behaviours.length > 0 ? 'nudge' : 'statement');
}
