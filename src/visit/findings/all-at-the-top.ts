import { pointsOfAnswer } from '../../rubric/answers/answer-types.js';
import type { Found } from './finding.js';
import type { Answered, Material } from './material.js';
import { comparedWords } from './word-index.js';

/** Fewer answers can well be all at their best. */
const leastAnswers = 6;
/** A comment of so many words tells something. */
const substance = 5;

/** Every answer that carries points at its best, and not one comment that tells something. */
export function findAllAtTheTop({ answered, written }: Material): readonly Found[] {
  const shares = answered.flatMap(shareOf);
  if (shares.length < leastAnswers || shares.some((share) => share < 1)) return [];
  const told = written.some(
    ({ part, text }) => part === 'comment' && comparedWords(text).length >= substance,
  );
  if (told) return [];
  return [
    {
      kind: 'all-at-the-top',
      key: 'all-at-the-top',
      questions: [],
      severity: 'doubtful',
      answers: shares.length,
    },
  ];
}

/** Share of the points of an answer, 0–1; none where it carries no points. */
function shareOf({ question, reply }: Answered): readonly number[] {
  const { answer } = reply;
  if (answer.na === true) return [];
  if ('level' in answer) {
    return question.kind === 'judged' ? [answer.level / (question.ask.levels.length - 1)] : [];
  }
  const points = question.kind === 'seen' ? pointsOfAnswer(question.ask, answer.value) : null;
  return points && points.possible > 0 ? [points.earned / points.possible] : [];
}
