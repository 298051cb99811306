import type { Settings } from '../../files/load-settings.js';
import { accuracyTargets } from '../../report/batch/batch-summary.js';
import { periodOfKey } from '../../report/results/calendar.js';
import type { ReportFigures } from '../../report/results/figures.js';
import { grainOf, periodBefore } from '../../report/results/period.js';
import type { Grain, Period } from '../../report/results/report.js';
import { emptyTally, sumOf } from '../../report/results/statistics/tallies.js';
import type { Division, ResultFilter, SliceTally } from '../../report/results/tally.js';
import type { Rubric } from '../../rubric/rubric.js';
import type { Store } from '../../store/open-store.js';
import type { Run } from '../command.js';
import { optimiseFromNow } from '../score/long-work.js';
import { addedUp } from './add-up.js';
import { checklistsOf, namesOf } from './names.js';
import { noRemarks, remarksOf } from './remarks.js';
import type { Asked } from './report-options.js';
import { surveysOf } from './surveys-of.js';

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

/** From so many records on, making the code faster takes less time than it saves. */
const worthOptimisingFrom = 1000;
/** Compared with the period before, and month by month. */
const places: readonly Division[] = ['site', 'region'];
/** More places than this are not shown month by month. */
const mostOverTime = 26;
/** The most columns that a grid of sections has. */
const widestGrid = 12;
const undecided: readonly string[] = ['submitted', 'queried', 'amended'];

export interface Gathered {
  readonly figures: ReportFigures;
  readonly checklists: Readonly<Record<string, Rubric>>;
}

/** Everything that a report needs, from the store: only what was asked for is added up. */
export async function gather(
  run: Run,
  store: Store,
  filter: ResultFilter,
  asked: Asked,
  settings: Settings,
  made: string,
): Promise<Gathered> {
  const { results } = store;
  const all = asked.by === undefined;
  const byKind = await results.tallies(filter, 'kind');
  const total = sumOf(byKind);
  if (total.records >= worthOptimisingFrom) optimiseFromNow();
  const records = (kind: string): number => byKind.find(({ key }) => key === kind)?.records ?? 0;
  const both = all && records('visit') > 0 && records('session') > 0;
  // Training has no place and no evaluator: among visits, it would stand there as one more shop.
  const atPlaces: ResultFilter = both ? { ...filter, kinds: ['visit'] } : filter;
  const parts = await divisionsOf(store, filter, atPlaces, asked);
  const divisions = both ? [{ by: 'kind' as const, slices: byKind }, ...parts] : parts;
  const gridBy = all ? gridDivision(divisions) : undefined;
  const marked = all || asked.by?.questions === true || asked.by?.sections === true;
  const points = marked ? await results.points(filter, gridBy) : { questions: [], sections: [] };
  const questions = all || asked.by?.questions ? points.questions : [];
  const sections = all || asked.by?.sections ? points.sections : [];
  const checklists = await checklistsOf(run, await results.keys(filter, 'rubric'));
  const remarks = all ? await remarksOf(store, filter, asked.top) : noRemarks;
  const trend = await trendOf(store, filter, asked);
  const programmes = filter.programmes ?? (await results.keys(filter, 'programme'));
  const programme = programmes.length === 1 ? settings.programmes?.[programmes[0] ?? ''] : undefined;
  const wanted = filter.states ?? undecided;
  return {
    checklists,
    figures: {
      filter,
      made,
      period: asked.period,
      total,
      visits: records('visit'),
      sessions: records('session'),
      notApproved: await store.visits.count({
        ...filter,
        states: undecided.filter((state) => wanted.includes(state)),
      }),
      drafts: filter.states ? 0 : await store.visits.count({ ...filter, states: ['draft'] }),
      previous: await previousOf(store, filter, asked.period, divisions),
      trend,
      divisions,
      overTime: all ? await overTimeOf(store, atPlaces, divisions) : [],
      dimensions: all ? await results.dimensions(filter) : [],
      dimensionTrend: all ? await results.dimensions(filter, trend.by) : [],
      spread: all ? await results.spread(filter) : [],
      sections: addedUp(sections, ({ rubric, section }) => [rubric, section], sums),
      grid: gridBy === undefined ? null : { by: gridBy, sections },
      questions: addedUp(questions, ({ rubric, criterion }) => [rubric, criterion], [...sums, ...counts]),
      ...remarks,
      cells: all ? await cellsOf(store, filter) : [],
      kinds: both ? await kindsOf(store, filter) : null,
      surveys: all ? await surveysOf(store, filter) : null,
      names: await namesOf(
        run,
        settings,
        checklists,
        divisions.some(({ by }) => by === 'scenario'),
      ),
      targets: targetsOf(programme),
      passScore: programme?.pass_score ?? onlyPass(checklists),
    },
  };
}

/** What of sections and questions adds up. */
const sums = ['assessed', 'earned', 'possible'] as const;
const counts = ['met', 'partly', 'missed', 'notApplicable'] as const;

async function divisionsOf(
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

function gridDivision(divisions: ReportFigures['divisions']): Division | undefined {
  return (['region', 'site'] as const).find((wanted) => {
    const slices = divisions.find(({ by }) => by === wanted)?.slices ?? [];
    return slices.length > 1 && slices.length <= widestGrid;
  });
}

async function previousOf(
  { results }: Store,
  filter: ResultFilter,
  period: Period,
  divisions: ReportFigures['divisions'],
): Promise<ReportFigures['previous']> {
  const before = periodBefore(period);
  if (!before) return null;
  const [total = emptyTally] = await results.tallies({ ...filter, ...before });
  const compared: ReportFigures['divisions'][number][] = [];
  for (const { by } of total.records === 0 ? [] : divisions.filter(({ by }) => places.includes(by))) {
    compared.push({ by, slices: await results.tallies({ ...filter, ...before }, by) });
  }
  return { ...before, total, divisions: compared };
}

async function overTimeOf(
  { results }: Store,
  filter: ResultFilter,
  divisions: ReportFigures['divisions'],
): Promise<ReportFigures['overTime']> {
  const shown: ReportFigures['overTime'][number][] = [];
  for (const by of places) {
    const parts = divisions.find((division) => division.by === by)?.slices.length ?? 0;
    if (parts < 2 || parts > mostOverTime) continue;
    const cells = await results.tallies(filter, by, 'month');
    shown.push({
      by,
      cells: cells.map(({ key, key2 = '', ...tally }) => ({ place: key, month: key2, tally })),
    });
  }
  return shown;
}

async function trendOf(
  { results }: Store,
  filter: ResultFilter,
  { by, period }: Asked,
): Promise<ReportFigures['trend']> {
  if (by && !by.grain) return { by: 'month', slices: [] };
  const months = await results.tallies(filter, 'month');
  const keys = months.map(({ key }) => key).filter((key) => key !== '');
  const from = period.from === '' ? periodOfKey(keys[0] ?? '')?.from : period.from;
  const to = period.to === '' ? periodOfKey(keys.at(-1) ?? '')?.to : period.to;
  const grain: Grain = by?.grain ?? grainOf({ from: from ?? '', to: to ?? '' });
  return { by: grain, slices: grain === 'month' ? months : await results.tallies(filter, grain) };
}

async function kindsOf({ results }: Store, filter: ResultFilter) {
  return {
    dimensions: await results.dimensions(filter, 'kind'),
    questions: await results.questions(filter, 'kind'),
  };
}

async function cellsOf({ results }: Store, filter: ResultFilter): Promise<ReportFigures['cells']> {
  const cells = await results.tallies(filter, 'site', 'evaluator');
  return cells.map(({ key, key2 = '', ...tally }) => ({ site: key, evaluator: key2, tally }));
}

function targetsOf(programme: { readonly targets?: Partial<ReportFigures['targets']> } | undefined) {
  const { customer, business, compliance } = programme?.targets ?? {};
  return {
    customer: customer === undefined ? accuracyTargets.customer : customer / 100,
    business: business === undefined ? accuracyTargets.business : business / 100,
    compliance: compliance === undefined ? accuracyTargets.compliance : compliance / 100,
  };
}

function onlyPass(checklists: Readonly<Record<string, Rubric>>): number | null {
  const [only, ...more] = Object.values(checklists);
  return only && more.length === 0 ? only.pass : null;
}
