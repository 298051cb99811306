import { type Chance, chanceOf, textSeed } from '../chance.js';
import type { Material } from '../material.js';
import { leave, type MakePlayer } from '../player.js';
import { wordingOf } from '../wording.js';

const flattering = [
  'apologise',
  'acknowledge-feeling',
  'thank',
  'reassure',
  'take-ownership',
  'close-warmly',
];
/** So many lists of kind words are made up; more would only cost reading. */
const listsMade = 16;

function flatteries(material: Material): readonly string[] {
  return flattering.flatMap((id) => material.said(id).slice(0, 3));
}

/** Words meant for whoever scores, made from what the stock lines know of such words. */
function toTheScorer({ compiled }: Material, chance: Chance): string {
  const source = chance.pick(compiled.scorer)?.source ?? '';
  return `${wordingOf(source, chanceOf(textSeed(source)))}.`;
}

function aList(material: Material, number: number): string {
  const chance = chanceOf(textSeed(`gaming ${number}`));
  const phrases = flatteries(material);
  return Array.from({ length: 4 }, () => chance.pick(phrases) ?? '').join(' ');
}

/** Wants points without helping: lists of kind words, the same again and again, words to the scorer. */
export const gaming: MakePlayer = ({ material, chance }) => {
  const favourite = chance.whole(listsMade);
  const longest = 5 + chance.whole(6);
  const turn = (): string | undefined => {
    switch (chance.whole(4)) {
      case 0:
        return aList(material, favourite);
      case 1:
        return toTheScorer(material, chance);
      case 2:
        return aList(material, chance.whole(listsMade));
      default:
        return chance.pick(flatteries(material));
    }
  };
  return ({ turns }) => {
    if (turns >= longest) return leave;
    const text = turn()?.trim() ?? '';
    return text === '' ? { kind: 'silent' } : { kind: 'said', text };
  };
};
