import { chanceOf, textSeed } from '../chance.js';
import type { Material } from '../material.js';
import { leave, type MakePlayer } from '../player.js';

const kindnesses = ['acknowledge-feeling', 'apologise', 'reassure', 'thank', 'restate-issue'];
const longest = 9;
/** So many turns are made up; more would only cost reading. */
const turnsMade = 40;
const asking = 0.45;

function aTurn(material: Material, number: number): string {
  const chance = chanceOf(textSeed(`warm ${number}`));
  const kind = (): string | undefined => chance.pick(material.said(chance.pick(kindnesses) ?? ''));
  const key = chance.below(asking) ? chance.pick(material.decent) : undefined;
  const question = key === undefined ? undefined : chance.pick(material.asks(key).slice(0, 6));
  return [kind(), kind(), question].filter((part) => part !== undefined).join(' ');
}

/** Warm but aimless: feels with the customer, asks this and that, does nothing about it. */
export const warm: MakePlayer = ({ material, chance }) => {
  const turns = 4 + chance.whole(longest - 4);
  return ({ turns: spoken }) => {
    if (spoken >= turns) return leave;
    const text = aTurn(material, chance.whole(turnsMade));
    const greeting = spoken === 0 ? material.said('greet')[0] : undefined;
    const said = greeting === undefined ? text : `${greeting} ${text}`;
    return said === '' ? { kind: 'silent' } : { kind: 'said', text: said };
  };
};
