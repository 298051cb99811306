import type { Conversation } from '../../conversation/conversation.js';
import { foundByTurn, labelsOfTurn, type Scoring } from './take-sample.js';

/** A level far from the labelled one. */
export interface VerdictGap {
  readonly kind: 'verdict';
  readonly conversation: string;
  readonly dimension: string;
  readonly labelled: number;
  readonly given: number;
}

/** A turn whose labels and findings differ. */
export interface TurnGap {
  readonly kind: 'turn';
  readonly conversation: string;
  /** From 0. */
  readonly turn: number;
  readonly speaker: 'agent' | 'customer';
  readonly words: string;
  readonly missed: readonly string[];
  readonly wronglyFound: readonly string[];
}

export type Gap = VerdictGap | TurnGap;

/** How bad a gap is: levels weigh more than labels, what was found in vain as much as what was missed. */
function weightOf(gap: Gap): number {
  if (gap.kind === 'verdict') return 10 * Math.abs(gap.labelled - gap.given);
  return gap.missed.length + gap.wronglyFound.length;
}

function verdictGaps({ conversation, assessment }: Scoring): readonly VerdictGap[] {
  return Object.entries(conversation.verdict ?? {}).flatMap(([dimension, labelled]) => {
    const given = assessment.verdict[dimension];
    if (given === null || given === undefined || Math.abs(given - labelled) < 2) return [];
    return [{ kind: 'verdict' as const, conversation: conversation.id, dimension, labelled, given }];
  });
}

function turnGap({ id, turns }: Conversation, turn: number, found: ReadonlySet<string>): TurnGap | undefined {
  const said = turns[turn];
  const labels = said && labelsOfTurn(said);
  if (!said || !labels || said.speaker === 'system') return undefined;
  const missed = labels.filter((label) => !found.has(label));
  const wronglyFound = [...found].filter((label) => !labels.includes(label));
  if (missed.length + wronglyFound.length === 0) return undefined;
  return {
    kind: 'turn',
    conversation: id,
    turn,
    speaker: said.speaker,
    words: said.text,
    missed,
    wronglyFound,
  };
}

/** Keeps the worst gaps of the conversations shown to it, `most` of each kind. */
export interface WorstGaps {
  look(scoring: Scoring): void;
  /** Worst first; equals in the order in which they came. */
  worst(): readonly Gap[];
}

export function worstGaps(most: number): WorstGaps {
  let kept: readonly Gap[] = [];
  const trim = (gaps: readonly Gap[]): readonly Gap[] => {
    const sorted = [...gaps].sort((a, b) => weightOf(b) - weightOf(a));
    return [
      ...sorted.filter(({ kind }) => kind === 'verdict').slice(0, most),
      ...sorted.filter(({ kind }) => kind === 'turn').slice(0, most),
    ];
  };
  return {
    look(scoring) {
      const { conversation, observations } = scoring;
      const found = foundByTurn(observations, conversation.turns.length);
      const turns = conversation.turns.flatMap((_, turn) => {
        const gap = turnGap(conversation, turn, found[turn] ?? new Set());
        return gap ? [gap] : [];
      });
      const gaps = [...verdictGaps(scoring), ...turns];
      if (gaps.length > 0) kept = trim([...kept, ...gaps]);
    },
    worst: () => kept,
  };
}
