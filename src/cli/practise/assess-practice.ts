import { assess } from '../../rubric/assess.js';
import { conversationOf, type Session } from '../../scenario/session.js';
import { surveyOf } from '../../scenario/survey.js';
import { turningPoints } from '../../scenario/turning-points.js';
import type { Rehearsal } from './load-rehearsal.js';
import type { PracticeResult } from './result.js';

/** Scores a practised conversation by the same function as any other, desk actions included. */
export function assessPractice({ compiled, detector, rubric }: Rehearsal, session: Session): PracticeResult {
  const { id, customer, desk, endings } = compiled.source;
  const conversation = conversationOf(compiled, session, id);
  const names = [customer.name, ...customer.address_as];
  const { observations, insubstantial } = detector.survey(conversation, { names });
  const assessment = assess(rubric.value, {
    conversation,
    observations,
    withheld: insubstantial,
    limits: desk.limits ?? {},
    rubricHash: rubric.hash,
  });
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
