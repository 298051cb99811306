import type { AnswerValue } from '../assessment.js';
import type { Seen } from '../rubric.js';
import type { AnswerPoints } from './answer-points.js';
import { pointsOfChoice, pointsOfChoices } from './options.js';
import { pointsOfGiven, pointsOfScale, pointsOfYesNo } from './plain.js';
import { pointsOfMoment, pointsOfNumber } from './ranges.js';

export type AnswerType = Seen['type'];

/** Points of an answer by its type; a forgotten type does not compile. */
const pointsByType: Readonly<Record<AnswerType, (seen: Seen, value: AnswerValue) => AnswerPoints | null>> = {
  'yes-no': pointsOfYesNo,
  scale: pointsOfScale,
  choice: pointsOfChoice,
  choices: pointsOfChoices,
  number: pointsOfNumber,
  money: pointsOfNumber,
  duration: pointsOfNumber,
  time: pointsOfMoment,
  date: pointsOfMoment,
  text: pointsOfGiven,
  photo: pointsOfGiven,
};

/** Points of an answer to a question, or null when it does not fit the question's type. */
export function pointsOfAnswer(seen: Seen, value: AnswerValue): AnswerPoints | null {
  return pointsByType[seen.type](seen, value);
}
