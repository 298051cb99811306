import type { Observation } from '../../behaviour/observation.js';
import type { Conversation } from '../../conversation/conversation.js';
import type { Rubric } from '../../files/generated/rubric.js';
import type { Assessment } from '../../rubric/assessment.js';
import type { Session } from '../../scenario/session.js';
import type { SurveyAnswer } from '../../scenario/survey.js';
import type { TurningPoint } from '../../scenario/turning-points.js';

/** Everything that is known about a practised conversation once it is over. */
export interface PracticeResult {
  readonly conversation: Conversation;
  readonly session: Session;
  readonly observations: readonly Observation[];
  readonly assessment: Assessment;
  readonly ending: { readonly id: string; readonly title: string; readonly outcome: string } | null;
  readonly survey: SurveyAnswer | null;
  readonly turningPoints: readonly TurningPoint[];
}

/**
 * Share earned, 0–1, of each behaviour that the rubric asked for and could assess: the mean over the
 * criteria that ask for it. Guards are left out, since they ask for nothing, and so are bonuses; what the
 * customer shows is no behaviour of the trainee.
 *
 * @param isAgents whether an id is a behaviour of agents
 */
export function behaviourShares(
  rubric: Rubric,
  assessment: Assessment,
  isAgents: (id: string) => boolean,
): Readonly<Record<string, number>> {
  const asked = new Map(
    rubric.criteria
      .filter(({ bonus }) => bonus !== true)
      .map(({ id, said }) => [id, [...(said?.any ?? []), ...(said?.all ?? [])].filter(isAgents)]),
  );
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { id, share } of assessment.criteria) {
    if (share === null) continue;
    for (const behaviour of asked.get(id) ?? []) {
      const { sum, count } = sums.get(behaviour) ?? { sum: 0, count: 0 };
      sums.set(behaviour, { sum: sum + share, count: count + 1 });
    }
  }
  return Object.fromEntries([...sums].map(([behaviour, { sum, count }]) => [behaviour, sum / count]));
}
