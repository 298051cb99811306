import { chanceOf, seedAt, textSeed } from './chance.js';
import type { Material } from './material.js';
import { isKindness } from './sentences.js';

/** So many ways of saying each turn are made; more would only cost reading. */
const variantsOfTurn = 5;
/** Of the ways to say something, those that fit the case best. */
const nearest = 6;
const rewordedShare = 0.35;
const swappedShare = 0.12;
const droppedShare = 0.06;
/** Behaviours beside kindness that are said alike whatever the case. */
const formal: readonly string[] = ['confirm-resolution', 'offer-more-help', 'close-warmly'];
/** What was heard and felt is this customer's; nobody else's words would do. */
const ownWords: readonly string[] = ['restate-issue', 'use-name'];

function isInterchangeable({ compiled }: Material, behaviour: string): boolean {
  return !ownWords.includes(behaviour) && (formal.includes(behaviour) || isKindness(compiled, behaviour));
}

/**
 * A turn in slightly other words: kind words and formulas that hold nothing of the case are said as the catalogue says
 * them, now and then two sentences change places or a kind one slips the mind.
 *
 * @param variant which of the ways; any whole number
 */
export function reworded(material: Material, turn: string, variant: number): string {
  const which = variant % variantsOfTurn;
  if (which === 0) return turn;
  const chance = chanceOf(seedAt(textSeed(turn), which));
  const sentences = material.sentences(turn).flatMap((sentence) => {
    const [only, ...others] = sentence.behaviours;
    if (sentence.kind && chance.below(droppedShare)) return [];
    if (sentence.bound || only === undefined || others.length > 0 || !isInterchangeable(material, only))
      return [sentence.text];
    const other = chance.below(rewordedShare)
      ? chance.pick(material.said(only).slice(0, nearest))
      : undefined;
    return [other ?? sentence.text];
  });
  if (sentences.length > 2 && chance.below(swappedShare))
    sentences.splice(1, 2, ...sentences.slice(1, 3).toReversed());
  return sentences.length === 0 ? turn : sentences.join(' ');
}

/** The one thing of a turn that has to be said; empty where it holds nothing of the case. */
export function curtly(material: Material, turn: string): string {
  return material.sentences(turn).find(({ bound }) => bound)?.text ?? '';
}
