import { phraseEnd } from '../../language/phrases.js';
import type { LanguageProfile } from '../../language/profile.js';
import { type Sentence, splitSentences } from '../../language/sentences.js';
import type { Found } from './finding.js';
import { type Material, readable, type Written } from './material.js';
import { opinionWords } from './words/opinion-words.js';

/** Opinions and guesses where a fact is asked; what staff said, and questions that welcome an opinion, are left out. */
export function findOpinions({ written, language, profile }: Material): readonly Found[] {
  const phrases = opinionWords[language];
  if (!phrases || !profile) return [];
  return written.filter(wantsFacts).flatMap(({ question, text }): Found[] => {
    const read = readable(text);
    for (const sentence of splitSentences(read, profile)) {
      const span = opinionIn(sentence, phrases, profile);
      if (!span) continue;
      return [
        {
          kind: 'opinion',
          key: `opinion:${question.id}`,
          questions: [question.id],
          severity: 'slight',
          quote: read.slice(span.from, span.to),
        },
      ];
    }
    return [];
  });
}

/** Levels are judged: why one was chosen is a matter of opinion. */
function wantsFacts({ question }: Written): boolean {
  return question.kind === 'seen' && question.ask.opinion !== true;
}

function opinionIn(
  sentence: Sentence,
  phrases: readonly string[],
  profile: LanguageProfile,
): { readonly from: number; readonly to: number } | undefined {
  if (sentence.question) return undefined;
  const words = sentence.words.map(({ folded }) => folded);
  for (let at = 0; at < words.length; at += 1) {
    // From here on somebody else's words are told.
    if (phraseEnd(words, at, profile.reporting.phrases) > at) return undefined;
    if (sentence.quoted[at] === true) continue;
    const end = phraseEnd(words, at, phrases);
    const [first, last] = [sentence.words[at], sentence.words[end - 1]];
    if (end > at && first && last) return { from: first.from, to: last.to };
  }
  return undefined;
}
