import type { Assessment, CriterionResult } from '../../rubric/assessment.js';
import type { Clue, Quoted } from './verdict.js';

/** As many criteria as are worth reading. */
const mostShown = 4;

function firstQuote({ evidence }: CriterionResult): Quoted | undefined {
  const turn = evidence.find((each) => each.kind === 'turn');
  return turn === undefined ? undefined : { turn: turn.turn, quote: turn.quote };
}

function clueOf(kind: 'lost' | 'earned', points: number, result: CriterionResult): Clue {
  const evidence = firstQuote(result);
  return {
    kind,
    criterion: result.id,
    points,
    of: result.possible,
    ...(evidence === undefined ? {} : { evidence }),
  };
}

/** Of one criterion: what it lost, with what was withheld in it. */
export function criterionClues(result: CriterionResult): readonly Clue[] {
  const lost = Math.max(0, result.possible - result.earned);
  const withheld = (result.withheld ?? []).flatMap((each): readonly Clue[] =>
    each.behaviour === undefined
      ? []
      : [{ kind: 'withheld', behaviour: each.behaviour, reason: each.reason, turn: each.turn, quote: '' }],
  );
  return [
    ...(lost > 0 ? [clueOf('lost', lost, result)] : [clueOf('earned', result.earned, result)]),
    ...withheld,
  ];
}

/**
 * Why a score is as it is: where it is too low the criteria that cost most and the caps, where it is too high those
 * that earned most.
 *
 * @param of a dimension, or `total`
 */
export function scoreClues(assessment: Assessment, of: string, tooLow: boolean): readonly Clue[] {
  const concerned = assessment.criteria.filter(
    ({ dimension, share }) => (of === 'total' || dimension === of) && share !== null,
  );
  const weighed = concerned
    .map((result) => ({ result, points: tooLow ? result.possible - result.earned : result.earned }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, mostShown);
  const clues = weighed.map(({ result, points }) => clueOf(tooLow ? 'lost' : 'earned', points, result));
  if (!tooLow) return clues;
  const dimensions = Object.entries(assessment.dimensions).filter(([id]) => of === 'total' || id === of);
  const caps = new Map(
    dimensions.flatMap(([, { caps: held }]) => held.map(({ cap, level }) => [cap, level] as const)),
  );
  return [...clues, ...[...caps].map(([cap, level]): Clue => ({ kind: 'capped', cap, level }))];
}
