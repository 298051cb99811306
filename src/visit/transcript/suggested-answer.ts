import { pointsOfAnswer } from '../../rubric/answers/answer-types.js';
import type { AnswerValue } from '../../rubric/assessment.js';
import { scaleOf } from '../parse/number.js';
import type { Question, SeenQuestion } from '../question.js';

/**
 * The answer that earns most nearly what a transcript earns: `yes` or `no`, a value of a scale, a level. Of two that
 * are as near, the higher. Undefined for questions that a transcript cannot answer.
 *
 * @param share what the transcript earns of the criterion, 0–1
 */
export function suggestedAnswer(question: Question, share: number): AnswerValue | undefined {
  if (question.kind === 'judged') return Math.round(share * (question.ask.levels.length - 1));
  const { ask } = question;
  let nearest: { readonly value: AnswerValue; readonly off: number } | undefined;
  for (const value of candidates(ask)) {
    const points = pointsOfAnswer(ask, value);
    if (!points || points.possible === 0) continue;
    const off = Math.abs(points.earned / points.possible - share);
    if (!nearest || off <= nearest.off) nearest = { value, off };
  }
  return nearest?.value;
}

/** No scale that a person answers on has more. */
const MOST_STEPS = 1000;

/** From the lowest to the highest. */
function candidates(ask: SeenQuestion): readonly AnswerValue[] {
  if (ask.type === 'yes-no') return ['no', 'yes'];
  if (ask.type !== 'scale') return [];
  const { min, max } = scaleOf(ask);
  const steps = Math.floor(max - min) + 1;
  if (!(steps > 0 && steps <= MOST_STEPS)) return [];
  return Array.from({ length: steps }, (_, step) => min + step);
}
