import { leave, type MakePlayer } from '../player.js';

const sounds = ['Hm.', 'Mhm.', 'Ok.', '...'];

/** Hardly a sound. */
export const silent: MakePlayer = ({ chance }) => {
  const longest = 3 + chance.whole(6);
  return ({ turns }) => {
    if (turns >= longest) return leave;
    const text = chance.below(0.2) ? chance.pick(sounds) : undefined;
    return text === undefined ? { kind: 'silent' } : { kind: 'said', text };
  };
};
