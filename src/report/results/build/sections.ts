import type { ReportFigures, ResultNames } from '../figures.js';
import type { DimensionFigures, Grid, Journey, SectionFigures } from '../report.js';
import { boundsOf, meanOf, pointsOf, sampleOf } from '../statistics/estimates.js';
import type { SectionTally } from '../tally.js';
import { dimensionTitle, labelOf, sectionPlace, sectionTitle } from './labels.js';
import { byNumber, byText, sortedBy } from './order.js';

const first = ['empathy', 'procedure', 'resolution'];

/** The three dimensions that always exist, then a rubric's own. */
export function dimensionsOf({
  dimensions,
  names,
}: Pick<ReportFigures, 'dimensions' | 'names'>): readonly DimensionFigures[] {
  return dimensions
    .map((tally) => ({
      dimension: tally.dimension,
      title: dimensionTitle(names, tally.dimension),
      score:
        tally.scoreSquares === undefined
          ? {
              value: tally.assessed > 0 ? tally.scoreSum / tally.assessed : null,
              interval: null,
              n: tally.assessed,
            }
          : meanOf(sampleOf(tally.assessed, tally.scoreSum, tally.scoreSquares), boundsOf(tally)),
      points: pointsOf(tally),
    }))
    .sort((a, b) => order(a.dimension) - order(b.dimension) || byText(a.dimension, b.dimension));
}

function order(dimension: string): number {
  const at = first.indexOf(dimension);
  return at === -1 ? first.length : at;
}

/** Sections by checklist, in the order of the customer's journey. */
export function sectionsOf({
  sections,
  names,
}: Pick<ReportFigures, 'sections' | 'names'>): readonly SectionFigures[] {
  return sections.map((tally) => sectionFigures(tally, names)).sort(inJourney(names));
}

function sectionFigures(tally: SectionTally, names: ResultNames): SectionFigures {
  const { rubric, section, assessed } = tally;
  return {
    rubric,
    section,
    title: sectionTitle(names, rubric, section),
    points: pointsOf(tally),
    n: assessed,
  };
}

interface InRubric {
  readonly rubric: string;
  readonly section: string;
}

function inJourney(names: ResultNames) {
  return (a: InRubric, b: InRubric): number =>
    byText(a.rubric, b.rubric) ||
    sectionPlace(names, a.rubric, a.section) - sectionPlace(names, b.rubric, b.section) ||
    byText(a.section, b.section);
}

/** Sections down, the parts of a division across. */
export function gridOf({ grid, names }: Pick<ReportFigures, 'grid' | 'names'>): Grid | null {
  if (!grid) return null;
  const keys = [...new Set(grid.sections.map(({ key }) => key))].filter((key) => key !== '').sort(byText);
  if (keys.length < 2) return null;
  const columns = sortedBy(
    keys.map((key) => ({ key, label: labelOf(grid.by, key, names) })),
    ({ label }) => label,
  );
  const named = grid.sections.filter(({ section }) => section !== '');
  const rows = new Map(named.map((tally) => [`${tally.rubric}\n${tally.section}`, tally]));
  const cells = new Map(named.map((tally) => [`${tally.rubric}\n${tally.section}\n${tally.key}`, tally]));
  return {
    by: grid.by,
    columns,
    rows: [...rows]
      .map(([id, { rubric, section }]) => ({
        rubric,
        section,
        title: sectionTitle(names, rubric, section),
        cells: columns.map(({ key }) => {
          const tally = cells.get(`${id}\n${key}`);
          return { share: tally ? pointsOf(tally).share : null, n: tally?.assessed ?? 0 };
        }),
      }))
      .sort(inJourney(names)),
  };
}

/** By checklist with at least two sections: beginning, weakest and end of the visit beside the whole. */
export function journeysOf(sections: readonly SectionFigures[], names: ResultNames): readonly Journey[] {
  const rubrics = [...new Set(sections.map(({ rubric }) => rubric))];
  return rubrics.flatMap((rubric): readonly Journey[] => {
    const own = sections.filter(
      (each) => each.rubric === rubric && each.section !== '' && each.points.share !== null,
    );
    const [begins] = own;
    const ends = own.at(-1);
    const [weakest] = [...own].sort((a, b) => byNumber(a.points.share, b.points.share));
    if (!begins || !ends || !weakest || begins === ends) return [];
    const earned = own.reduce((sum, { points }) => sum + points.earned, 0);
    const possible = own.reduce((sum, { points }) => sum + points.possible, 0);
    const title = names.checklists[rubric]?.title ?? rubric;
    return [
      { rubric, title, mean: pointsOf({ earned, possible }).share, first: begins, weakest, last: ends },
    ];
  });
}
