import { lacksComment } from '../parse/answer.js';
import type { Found } from './finding.js';
import type { Material } from './material.js';

/** Answers that the house wants a comment beside, and that have none: imported visits can lack one. */
export function findMissingComments({ answered }: Material): readonly Found[] {
  return answered
    .filter(({ question, reply }) => lacksComment(question, reply))
    .map(({ question }) => ({
      kind: 'comment-missing',
      key: `comment-missing:${question.id}`,
      questions: [question.id],
      severity: 'doubtful',
    }));
}
