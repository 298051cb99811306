import { didYouMean } from '../../../files/did-you-mean.js';
import type { Rubric } from '../../../files/generated/rubric.js';
import { makeProblem } from '../../../files/make-problem.js';
import type { Problem } from '../../../files/problem.js';
import { questionsOf } from '../../../visit/journey.js';
import type { Move } from '../../../visit/life.js';
import type { Refusal } from '../../../visit/refusal.js';
import type { Messages } from '../../messages/messages.js';

/** The verb with which a move is made; both outcomes of a dispute have one. */
const verbs: Readonly<Record<Move, string>> = {
  submit: 'resume',
  query: 'query',
  amend: 'amend',
  approve: 'approve',
  dispute: 'dispute',
  uphold: 'settle',
  change: 'settle',
  lock: 'lock',
};

/** Why something is not done to a visit, as problems for whoever wanted it. */
export function refused(
  refusal: Refusal,
  id: string,
  rubric: Rubric,
  messages: Messages,
): readonly Problem[] {
  switch (refusal.kind) {
    case 'not-now': {
      const possible = [...new Set(refusal.instead.map((move) => `shoptalk visit ${verbs[move]} ${id}`))];
      const hint = possible.length > 0 ? messages.possibleNow(possible.join(', ')) : messages.nothingPossible;
      return [makeProblem('VI127', messages.notNow(id, messages.visitStates[refusal.state]), { hint })];
    }
    case 'own-visit':
      return [makeProblem('VI128', messages.ownVisit(refusal.by))];
    case 'own-dispute':
      return [makeProblem('VI128', messages.ownDispute(refusal.by))];
    case 'too-late':
      return [makeProblem('VI129', messages.tooLate(messages.date(refusal.approved), refusal.limit))];
    case 'unknown-question':
      return [
        makeProblem('VI121', messages.unknownQuestion(refusal.question, meant(refusal.question, rubric))),
      ];
    case 'nothing-changes':
      return [makeProblem('VI131', messages.nothingChanges)];
    case 'leaves-gaps':
      return refusal.gaps.map(({ question, why }) => {
        const what = why === 'unanswered' ? messages.gapUnanswered : messages.gapComment;
        return makeProblem('VI132', messages.leavesGap(question.id, what));
      });
  }
}

function meant(question: string, rubric: Rubric): string | undefined {
  return didYouMean(
    question,
    questionsOf(rubric).map(({ id }) => id),
  );
}
