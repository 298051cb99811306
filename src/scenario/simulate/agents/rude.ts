import { leave, type MakePlayer } from '../player.js';

const hurtful = ['rude', 'blame-customer', 'dismiss', 'refuse', 'hide-behind-policy', 'stall'];

/** Blames, mocks, refuses. */
export const rude: MakePlayer = ({ material, chance }) => {
  const longest = 4 + chance.whole(6);
  return ({ turns }) => {
    const text = chance.pick(material.said(chance.pick(hurtful) ?? 'rude'));
    if (turns >= longest) return leave;
    return text === undefined ? { kind: 'silent' } : { kind: 'said', text };
  };
};
