import { reachOf } from '../reason/reach.js';
import { type ScenarioRule, warningAt } from './rule.js';

/** A fact that the customer can never tell, neither when asked nor by itself, and that nothing else tells. */
export const neverRevealed: ScenarioRule = (scenario) => {
  const { stuck, mended, world } = reachOf(scenario);
  const told = new Set(
    [...scenario.source.topics, ...(scenario.source.responds ?? [])].flatMap((each) =>
      'reveal' in each ? (each.reveal ?? []) : [],
    ),
  );
  return [...stuck].flatMap(({ kind, id, pointer }) => {
    if (kind !== 'fact' || world.revealed.has(id) || (told.has(id) && mended.revealed.has(id))) return [];
    return [
      warningAt(
        'SC156',
        [...pointer, 'when'],
        `nobody ever gets to know "${id}": what its condition asks for never comes about`,
      ),
    ];
  });
};
