import { type Count, countTurn } from '../../behaviour/measure.js';
import type { Observation } from '../../behaviour/observation.js';
import type { Conversation } from '../../conversation/conversation.js';
import type { Assessment } from '../assessment.js';
import type { Expectation } from '../learnt/expectation.js';
import type { Pair } from './ratings-of-two.js';
import type { LabelledParty, Sample, TurnCounts } from './sample.js';

/** What was said of a conversation by the scorer. */
export interface Scoring {
  readonly conversation: Conversation;
  readonly observations: readonly Observation[];
  readonly assessment: Assessment;
  /** What a learnt model expects people to say. */
  readonly learnt?: Pick<Expectation, 'ratings' | 'verdict' | 'turns'>;
}

/** What the scorer found in each turn. */
export function foundByTurn(
  observations: readonly Observation[],
  turns: number,
): readonly ReadonlySet<string>[] {
  const found = Array.from({ length: turns }, () => new Set<string>());
  for (const { turn, behaviour } of observations) found[turn]?.add(behaviour);
  return found;
}

function countsOf(
  { turns }: Conversation,
  found: readonly ReadonlySet<string>[],
  party: LabelledParty,
): TurnCounts {
  let counts: ReadonlyMap<string, Count> = new Map();
  let labelled = 0;
  for (const [index, turn] of turns.entries()) {
    const labels = turn.speaker === party ? labelsOfTurn(turn) : undefined;
    if (!labels) continue;
    labelled += 1;
    counts = countTurn(counts, new Set(labels), found[index] ?? new Set());
  }
  return { turns: labelled, counts };
}

/** A person's labels of a turn; undefined where nobody labelled it. */
export function labelsOfTurn({
  speaker,
  behaviours,
  cues,
}: Conversation['turns'][number]): readonly string[] | undefined {
  return speaker === 'agent' ? behaviours : speaker === 'customer' ? cues : undefined;
}

/** Compares what the scorer says of a conversation with its labels. */
export function takeSample({ conversation, observations, assessment, learnt }: Scoring): Sample {
  const found = foundByTurn(observations, conversation.turns.length);
  const verdict = Object.entries(conversation.verdict ?? {}).flatMap(([dimension, labelled]) => {
    const level = assessment.verdict[dimension];
    return level === null || level === undefined ? [] : [[dimension, [labelled, level] as const] as const];
  });
  const qualityPairs = (party: LabelledParty): readonly Pair[] =>
    (learnt?.turns ?? []).flatMap(({ turn, quality }) => {
      const said = conversation.turns[turn];
      return said?.speaker === party && said.quality !== undefined ? [[said.quality, quality] as const] : [];
    });
  return {
    id: conversation.id,
    language: conversation.language ?? 'und',
    ...(conversation.channel && { channel: conversation.channel }),
    labels: {
      agent: countsOf(conversation, found, 'agent'),
      customer: countsOf(conversation, found, 'customer'),
    },
    verdict: Object.fromEntries(verdict),
    ratings: conversation.ratings ?? {},
    scores: {
      ...Object.fromEntries(Object.entries(assessment.dimensions).map(([id, each]) => [id, each.score])),
      overall: assessment.total.score,
    },
    expected: Object.fromEntries(
      Object.entries(learnt?.ratings ?? {}).map(([name, { value }]) => [name, value]),
    ),
    expectedVerdict: Object.fromEntries(
      Object.entries(learnt?.verdict ?? {}).flatMap(([dimension, { level }]) => {
        const labelled = conversation.verdict?.[dimension];
        return labelled === undefined ? [] : [[dimension, [labelled, level] as const]];
      }),
    ),
    quality: { agent: qualityPairs('agent'), customer: qualityPairs('customer') },
  };
}
