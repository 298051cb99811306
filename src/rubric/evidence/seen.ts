import { pointsOfAnswer } from '../answers/answer-types.js';
import type { AnswerEvidence } from '../assessment.js';
import { givenTo } from '../given-to.js';
import { type Look, notAssessed } from './finding.js';

/** A person's answer. An answer that does not fit the question is no answer. */
export const lookSeen: Look = ({ id, seen }, { input }) => {
  const answer = givenTo(id, input.answers);
  if (!seen || !answer) return notAssessed;
  if (answer.na) return { status: 'not-applicable' };
  const points = pointsOfAnswer(seen, answer.value);
  if (!points) return notAssessed;
  const evidence: AnswerEvidence = {
    kind: 'answer',
    question: id,
    answer: answer.value,
    ...(answer.comment === undefined ? {} : { comment: answer.comment }),
  };
  const scale = points.possible > 0 ? points.possible : 1;
  return {
    status: 'assessed',
    share: points.possible > 0 ? points.earned / points.possible : null,
    weight: points.possible > 0 ? points.possible : 1,
    guard: false,
    evidence: [evidence],
    ...(points.bonus > 0 ? { bonusShare: points.bonus / scale } : {}),
  };
};
