import type { Turn } from '../../conversation/conversation.js';
import type { Withheld } from '../assessment.js';
import { wordsOf } from './sentence-spans.js';

/** Agent turns in which most words cannot be words in any language, or one word fills the turn. */
export function nonsense(turns: readonly Turn[]): readonly Withheld[] {
  return turns.flatMap((turn, index) =>
    turn.speaker === 'agent' && isNonsense(turn.text)
      ? [{ turn: index, from: 0, to: turn.text.length, reason: 'nonsense' as const }]
      : [],
  );
}

function isNonsense(text: string): boolean {
  const words = wordsOf(text).filter((word) => !/\d/u.test(word));
  if (words.length === 0) return !/[\p{L}\p{N}]/u.test(text) && text.trim() !== '';
  if (words.length >= 5 && new Set(words).size === 1) return true;
  return words.filter(cannotBeAWord).length > words.length / 2;
}

/** No vowel in four letters or more, or the same letter four times running; r and l can carry a syllable. */
function cannotBeAWord(word: string): boolean {
  return /(.)\1{3}/u.test(word) || (/^[a-z]{4,}$/u.test(word) && !/[aeiouyrl]/u.test(word));
}
