import type { ReportFigures } from '../../report/results/figures.js';
import type { Division, ResultFilter, SliceTally } from '../../report/results/tally.js';
import type { Store } from '../../store/open-store.js';
import type { Asked } from './report-options.js';

/** What is shown where nothing special is asked for, if there is more than one of it. */
const usualDivisions: readonly Division[] = [
  'programme',
  'rubric',
  'region',
  'site',
  'evaluator',
  'person',
  'scenario',
];

/** What only visits have. */
const ofVisits: readonly Division[] = ['programme', 'region', 'site', 'evaluator'];

/** The most columns that a grid of sections has. */
const widestGrid = 12;
/** The parts that a report is divided into, each with its slices: those asked for, else the usual ones that there are. */
export async function divisionsOf(
  { results }: Store,
  filter: ResultFilter,
  atPlaces: ResultFilter,
  { by }: Asked,
): Promise<ReportFigures['divisions']> {
  const divided: { by: Division; slices: readonly SliceTally[] }[] = [];
  for (const division of by?.divisions ?? usualDivisions) {
    const slices = await results.tallies(ofVisits.includes(division) ? atPlaces : filter, division);
    const named = slices.filter(({ key }) => key !== '').length;
    if (by ? slices.length > 0 : named > 1) divided.push({ by: division, slices });
  }
  return divided;
}

/** By what sections are shown in a grid: the widest that still fits on a page. */
export function gridDivision(divisions: ReportFigures['divisions']): Division | undefined {
  return (['region', 'site'] as const).find((wanted) => {
    const slices = divisions.find(({ by }) => by === wanted)?.slices ?? [];
    return slices.length > 1 && slices.length <= widestGrid;
  });
}
