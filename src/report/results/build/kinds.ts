import type { ReportFigures, ResultNames } from '../figures.js';
import type { KindPair, KindShare, KindsSideBySide } from '../report.js';
import { pointsOf } from '../statistics/estimates.js';
import type { PointTally } from '../tally.js';
import { dimensionTitle, questionTitle } from './labels.js';
import { byNumber, byText } from './order.js';

const nothing = { assessed: 0, earned: 0, possible: 0 };

/** Training sessions and visits by dimension and by the criteria that both have. */
export function kindsOf({ kinds, names }: Pick<ReportFigures, 'kinds' | 'names'>): KindsSideBySide | null {
  if (!kinds) return null;
  const dimensions = pairs(
    kinds.dimensions,
    ({ dimension }) => dimension,
    (id) => dimensionTitle(names, id),
  );
  const criteria = pairs(
    kinds.questions,
    ({ criterion }) => criterion,
    (id) => titleOf(id, kinds.questions, names),
  );
  if (dimensions.length === 0 && criteria.length === 0) return null;
  const gap = ({ visits, sessions }: KindPair): number =>
    visits.share === null || sessions.share === null ? 0 : Math.abs(visits.share - sessions.share);
  return {
    dimensions: [...dimensions].sort((a, b) => byText(a.id, b.id)),
    criteria: [...criteria].sort((a, b) => byNumber(gap(b), gap(a)) || byText(a.id, b.id)),
  };
}

function pairs<Row extends PointTally & { readonly key: string }>(
  rows: readonly Row[],
  idOf: (row: Row) => string,
  title: (id: string) => string,
): readonly KindPair[] {
  const ids = [...new Set(rows.map(idOf))];
  return ids
    .map((id): KindPair => {
      const own = rows.filter((row) => idOf(row) === id);
      return { id, title: title(id), visits: shareIn(own, 'visit'), sessions: shareIn(own, 'session') };
    })
    .filter(({ visits, sessions }) => visits.n > 0 && sessions.n > 0);
}

function shareIn(rows: readonly (PointTally & { readonly key: string })[], kind: string): KindShare {
  const sum = rows
    .filter(({ key }) => key === kind)
    .reduce(
      (all, { assessed, earned, possible }) => ({
        assessed: all.assessed + assessed,
        earned: all.earned + earned,
        possible: all.possible + possible,
      }),
      nothing,
    );
  return { share: pointsOf(sum).share, n: sum.assessed };
}

function titleOf(
  id: string,
  questions: readonly { readonly rubric: string; readonly criterion: string }[],
  names: ResultNames,
): string {
  const rubrics = questions
    .filter(({ criterion }) => criterion === id)
    .map(({ rubric }) => rubric)
    .sort(byText);
  return questionTitle(names, rubrics[0] ?? '', id);
}
