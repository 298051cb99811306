import type { Found } from './finding.js';
import type { Material } from './material.js';
import { comparedWords } from './word-index.js';

/** So alike have texts to be, 0–1: a word or two was changed. */
const nearlySame = 0.7;
/** Two people may well write the same short sentence; so many words nobody writes twice. */
const telling = 12;

/** Words of a comment nearly the same as in another visit by the same checklist; texts of six words and more. */
export function findCopiedWords({ written, context }: Material): readonly Found[] {
  return written.flatMap(({ question, text }): Found[] => {
    const nearest = context.others?.nearest(text, context.id);
    if (!nearest || nearest.alike < nearlySame) return [];
    return [
      {
        kind: 'copied-words',
        key: `copied-words:${question.id}`,
        questions: [question.id],
        severity: comparedWords(text).length >= telling ? 'serious' : 'slight',
        other: nearest.visit,
        alike: nearest.alike,
        quote: text,
      },
    ];
  });
}
