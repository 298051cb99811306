import { follow } from '../follow.js';
import type { MakePlayer } from '../player.js';

/** Correct but cold: does everything that a good gold conversation does, without a kind word. */
export const cold: MakePlayer = (kit) => {
  const { material, chance } = kit;
  const good = material.golds.filter(({ outcome }) => outcome === 'good');
  return follow(kit, chance.pick(good), { voice: material.coldly, curiosity: 0.04 });
};
