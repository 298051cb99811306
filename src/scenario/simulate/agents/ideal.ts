import { follow } from '../follow.js';
import type { MakePlayer } from '../player.js';
import { reworded } from '../voices.js';

/** Gold conversations this close to the best one are as good a model, in points of the middle of their range. */
const nearTheBest = 8;
const curiosity = 0.12;

/** Does what the best gold conversations do, in words of its own, and mends what did not get through. */
export const ideal: MakePlayer = (kit) => {
  const { material, chance } = kit;
  const good = material.golds.filter(({ outcome }) => outcome === 'good');
  const best = good.filter(({ worth }) => worth >= (good[0]?.worth ?? 0) - nearTheBest);
  const voice = (turn: string): string => reworded(material, turn, chance.whole(2 ** 16));
  return follow(kit, chance.pick(best), { voice, curiosity });
};
