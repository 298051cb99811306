import type { Turn } from '../../conversation/conversation.js';
import { type SpokenWord, wordsOfTurn } from './spoken-words.js';

/**
 * The ways in which words are looked at: `plain` words wherever they stand, `words` with who says them and whether it
 * is in the first or last turn, `letters` pieces of words with who says them, `ending` the last two turns alone.
 */
export const views = ['plain', 'words', 'letters', 'ending'] as const;
export type View = (typeof views)[number];

/** A turn within what is rated, with the marks that tell its words from those of other turns. */
export interface Part {
  /** Index of the turn in the conversation, from 0. */
  readonly turn: number;
  readonly words: readonly SpokenWord[];
  readonly marks: Readonly<Record<View, readonly string[]>>;
}

/** A whole conversation, or one turn with those around it. */
export type Passage = readonly Part[];

function placesOf(turns: readonly Turn[]): (turn: number) => readonly string[] {
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  for (const [index, { speaker }] of turns.entries()) {
    if (!first.has(speaker)) first.set(speaker, index);
    last.set(speaker, index);
  }
  return (index) => {
    const speaker = turns[index]?.speaker ?? 'system';
    const party = speaker[0] ?? '';
    return [
      party,
      ...(first.get(speaker) === index ? [`${party} first`] : []),
      ...(last.get(speaker) === index ? [`${party} last`] : []),
    ];
  };
}

/** A conversation as it is rated as a whole. */
export function conversationPassage(turns: readonly Turn[]): Passage {
  const places = placesOf(turns);
  const read = turns.flatMap(({ speaker }, index) => (speaker === 'system' ? [] : [index]));
  const ending = read.slice(-2);
  return read.flatMap((turn): Part[] => {
    const said = turns[turn];
    if (!said) return [];
    const marks = read.length === 1 ? ['only'] : places(turn);
    const fromEnd = ending.length - 1 - ending.indexOf(turn);
    return [
      {
        turn,
        words: wordsOfTurn(said),
        marks: {
          plain: [''],
          words: marks,
          letters: marks.slice(0, 1),
          ending: ending.includes(turn) ? [`${marks[0]} ${fromEnd}`] : [],
        },
      },
    ];
  });
}

/** One turn with those before and after it, marked by their distance. */
export function turnPassage(turns: readonly Turn[], at: number): Passage {
  const place = [...(at < 3 ? [`turn ${at}`] : []), ...(at > turns.length - 3 ? ['near the end'] : [])];
  return [-1, 0, 1].flatMap((distance): Part[] => {
    const said = turns[at + distance];
    if (!said || said.speaker === 'system') return [];
    const mark = `${said.speaker[0]}${distance}`;
    const own = distance === 0;
    return [
      {
        turn: at + distance,
        words: wordsOfTurn(said),
        marks: {
          plain: own ? [''] : [],
          words: own ? [mark, ...place] : [mark],
          letters: own ? [mark] : [],
          ending: own ? [] : [mark],
        },
      },
    ];
  });
}
