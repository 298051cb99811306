import type { ReportFigures } from '../figures.js';
import { leastRanked, type QuestionFigures } from '../report.js';
import { pointsOf, shareOf } from '../statistics/estimates.js';
import type { QuestionTally } from '../tally.js';
import { questionTitle } from './labels.js';
import { byNumber, byText } from './order.js';

/** The questions: those that can be compared by the share of points they lose, the worst first; then the others. */
export function questionsOf({
  questions,
  names,
}: Pick<ReportFigures, 'questions' | 'names'>): readonly QuestionFigures[] {
  return questions
    .map((tally): QuestionFigures => {
      const { rubric, criterion, dimension, section, notApplicable } = tally;
      const asked = tally.met + tally.partly + tally.missed;
      return {
        rubric,
        criterion,
        title: questionTitle(names, rubric, criterion),
        dimension,
        section,
        critical: names.checklists[rubric]?.criteria[criterion]?.critical ?? null,
        points: pointsOf(tally),
        lost: lostShare(tally, asked),
        missed: shareOf(tally.missed, asked),
        notApplicable,
        rankable: asked >= leastRanked && tally.possible > 0,
      };
    })
    .sort(
      (a, b) =>
        Number(b.rankable) - Number(a.rankable) ||
        byNumber(b.lost ?? -1, a.lost ?? -1) ||
        b.missed.n - a.missed.n ||
        byText(a.rubric, b.rubric) ||
        byText(a.criterion, b.criterion),
    );
}

/**
 * Share of its points that a question loses. A guard, which earns nothing by holding, has no points where it held: no more
 * can be lost than in those records that missed something.
 */
function lostShare({ earned, possible, partly, missed }: QuestionTally, asked: number): number | null {
  if (possible <= 0 || asked === 0) return null;
  return Math.max(0, Math.min(1 - earned / possible, (partly + missed) / asked));
}
