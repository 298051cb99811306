import { givenTo } from '../given-to.js';
import { type Look, notAssessed } from './finding.js';

/** A level chosen by a person or a model; the lowest description is 0, the highest the whole weight. */
export const lookJudged: Look = ({ id, judged }, { input }) => {
  const judgement = givenTo(id, input.judgements);
  if (!judged || !judgement) return notAssessed;
  if (judgement.na) return { status: 'not-applicable' };
  const { level, comment } = judgement;
  const highest = judged.levels.length - 1;
  if (!Number.isInteger(level) || level < 0 || level > highest) return notAssessed;
  return {
    status: 'assessed',
    share: level / highest,
    weight: 1,
    guard: false,
    evidence: [
      { kind: 'answer', question: id, answer: level, ...(comment === undefined ? {} : { comment }) },
    ],
  };
};
