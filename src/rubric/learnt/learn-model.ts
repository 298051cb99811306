import type { Scoring } from '../agreement/take-sample.js';
import { learnTurns } from './learn-turns.js';
import { learnWhole } from './learn-whole.js';
import type { LearntModel } from './learnt-model.js';
import type { Outcome, Tell } from './outcome.js';

/** What came of learning. */
export interface Learning {
  /** Undefined where nothing could be learnt. */
  readonly model: LearntModel | undefined;
  readonly outcomes: readonly Outcome[];
}

/**
 * Learns from labelled conversations that the scorer has scored as if they had no labels: ratings of conversations,
 * the quality of turns, levels, behaviours and cues. The same conversations give the same model, bit by bit.
 *
 * @param tell hears the name of what is learnt next
 */
export async function learnModel(scorings: readonly Scoring[], tell: Tell): Promise<Learning> {
  const { turns, outcomes: ofTurns, quality } = await learnTurns(scorings, tell);
  const { whole, outcomes: ofWhole } = await learnWhole(scorings, quality, tell);
  const outcomes = [...ofWhole, ...ofTurns];
  const first = scorings[0];
  if ((!turns && !whole) || !first) return { model: undefined, outcomes };
  const languages = [...new Set(scorings.map(({ conversation }) => conversation.language ?? 'und'))].sort();
  const { id, hash } = first.assessment.rubric;
  return {
    model: {
      languages,
      conversations: scorings.length,
      rubric: { id, hash },
      ...(whole && { whole }),
      ...(turns && { turns }),
    },
    outcomes,
  };
}
