import type { Conversation } from '../../conversation/conversation.js';
import type { Problem } from '../../files/problem.js';
import { type Gap, worstGaps } from '../../rubric/agreement/disagreements.js';
import type { Sample } from '../../rubric/agreement/sample.js';
import { takeSample } from '../../rubric/agreement/take-sample.js';
import type { Run } from '../command.js';
import type { Scorer } from '../score/scorer.js';
import { startProgress } from '../terminal/progress.js';

/** What the scorer says of labelled conversations, beside their labels. */
export interface Compared {
  readonly samples: readonly Sample[];
  readonly gaps: readonly Gap[];
  readonly problems: readonly Problem[];
  /** Whether any of them carries something to compare with. */
  readonly labelled: boolean;
}

/** How often progress is shown, in conversations. */
const step = 20;

/** Scores each conversation as if it had no labels and compares. */
export function compareWithLabels(
  run: Run,
  scorer: Scorer,
  conversations: readonly Conversation[],
  options: { readonly worst: number; readonly quiet: boolean },
): Compared {
  const progress = startProgress(!options.quiet, run.now);
  const samples: Sample[] = [];
  const problems: Problem[] = [];
  const gaps = worstGaps(options.worst);
  for (const [index, conversation] of conversations.entries()) {
    if (run.interrupted.aborted) break;
    if (index % step === 0) progress.show(run.messages.agreeProgress(index, conversations.length));
    const scored = scorer.score(conversation);
    if ('code' in scored) {
      problems.push(scored);
      continue;
    }
    samples.push(takeSample(scored));
    gaps.look(scored);
  }
  progress.stop();
  const labelled = samples.some(
    ({ labels, verdict, ratings, quality }) =>
      labels.agent.turns + labels.customer.turns > 0 ||
      quality.agent.length + quality.customer.length > 0 ||
      Object.keys(verdict).length > 0 ||
      Object.keys(ratings).length > 0,
  );
  return { samples, gaps: gaps.worst(), problems, labelled };
}
