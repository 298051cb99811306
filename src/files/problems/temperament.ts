import type { ProblemKind } from './kind.js';

/** TP1xx: temperaments, which scenarios share. */
export const temperamentProblems = {
  TP101: {
    title: 'mood that no scenario has',
    hint: 'Mend the spelling, or declare the mood in a scenario with this temperament.',
  },
  TP102: {
    title: 'change larger than can count',
    hint: 'Give fewer points: moods are from 0 to 10, and "most" limits the good of one turn.',
  },
  TP103: {
    title: 'mood that only goes one way',
    hint: 'Let something good make it better and something bad make it worse, or what the agent does is no matter.',
  },
  TP104: { title: 'the same behaviours together twice', hint: 'Keep one of the two.' },
  TP105: {
    title: 'tone that never comes',
    hint: 'Give both limits above 0, "tense" the lower one.',
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;
