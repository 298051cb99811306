import { scoring } from '../../scenario/cases/scoring.js';
import { conversationOf, type Session } from '../../scenario/session.js';
import { surveyOf } from '../../scenario/survey.js';
import { turningPoints } from '../../scenario/turning-points.js';
import type { Rehearsal } from './load-rehearsal.js';
import type { PracticeResult } from './result.js';

/** Scores a practised conversation by the same function as any other, desk actions included. */
export function assessPractice({ compiled, detector, rubric }: Rehearsal, session: Session): PracticeResult {
  const { id, endings } = compiled.source;
  const conversation = conversationOf(compiled, session, id);
  const score = scoring(compiled, rubric.value, detector, rubric.hash);
  const { observations, assessment } = score(conversation);
  const ending = endings.find((each) => each.id === session.state.ending);
  return {
    conversation,
    session,
    observations,
    assessment,
    ending: ending ? { id: ending.id, title: ending.title, outcome: ending.outcome } : null,
    survey: surveyOf(compiled, session) ?? null,
    turningPoints: turningPoints(session),
  };
}
