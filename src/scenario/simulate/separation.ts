import { seedAt } from './chance.js';
import { effectSize } from './effect-size.js';
import type { AgentId } from './player.js';
import type { Separation } from './simulation.js';

/** Who must score higher than whom. */
export const expectedOrder: readonly (readonly [better: AgentId, worse: AgentId])[] = [
  ['ideal', 'cold'],
  ['ideal', 'muddled'],
  ['ideal', 'warm'],
  ['ideal', 'hasty'],
  ['ideal', 'rude'],
  ['ideal', 'silent'],
  ['ideal', 'random'],
  ['ideal', 'gaming'],
  ['cold', 'hasty'],
  ['muddled', 'hasty'],
  ['muddled', 'silent'],
  ['warm', 'hasty'],
  ['warm', 'rude'],
  ['hasty', 'rude'],
  ['hasty', 'silent'],
];

/** Agents that a scenario must tell from a good one clearly. */
export const poorAgents: readonly AgentId[] = ['warm', 'hasty', 'rude', 'silent', 'random', 'gaming'];

/** @param totals of the agents that played, in percent */
export function separationOf(
  totals: ReadonlyMap<AgentId, readonly number[]>,
  seed: number,
): readonly Separation[] {
  return expectedOrder.flatMap(([better, worse], index): readonly Separation[] => {
    const first = totals.get(better);
    const second = totals.get(worse);
    if (first === undefined || second === undefined || first.length === 0 || second.length === 0) return [];
    return [{ better, worse, ...effectSize(first, second, seedAt(seed, index)) }];
  });
}
