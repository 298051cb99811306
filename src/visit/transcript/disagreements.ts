import type { TurnEvidence } from '../../rubric/assessment.js';
import { lookJudged } from '../../rubric/evidence/judged.js';
import { lookSeen } from '../../rubric/evidence/seen.js';
import type { Rubric } from '../../rubric/rubric.js';
import type { Visit } from '../visit.js';

/** A question that the person and the transcript answer differently. The person's answer counts. */
export interface Disagreement {
  readonly question: string;
  /** Shares of the criterion, 0–1. */
  readonly person: number;
  readonly transcript: number;
  /** The words that the transcript's share rests on; none where nothing was found. */
  readonly evidence: readonly TurnEvidence[];
}

/** From this difference of shares on two answers disagree. */
const APART = 0.5;

/**
 * Where answers and transcript of a visit disagree: their shares differ by half or more. Questions that are not
 * applicable, have no answer or carry no points are left out. In the rubric's order.
 */
export function disagreementsOf(rubric: Rubric, visit: Visit): readonly Disagreement[] {
  const suggestions = new Map(visit.heard?.suggestions.map((each) => [each.question, each]));
  return rubric.criteria.flatMap((criterion): Disagreement[] => {
    const suggestion = suggestions.get(criterion.id);
    if (!suggestion) return [];
    const sight = { input: visit, where: () => true };
    const found = criterion.judged ? lookJudged(criterion, sight) : lookSeen(criterion, sight);
    if (found.status !== 'assessed' || found.share === null) return [];
    if (Math.abs(found.share - suggestion.share) < APART) return [];
    return [
      {
        question: criterion.id,
        person: found.share,
        transcript: suggestion.share,
        evidence: suggestion.evidence,
      },
    ];
  });
}
