import type { Settings } from '../../files/load-settings.js';
import { accuracyTargets } from '../../report/batch/batch-summary.js';
import type { ReportFigures } from '../../report/results/figures.js';
import { sumOf } from '../../report/results/statistics/tallies.js';
import type { ResultFilter } from '../../report/results/tally.js';
import type { Rubric } from '../../rubric/rubric.js';
import type { Store } from '../../store/open-store.js';
import type { Run } from '../command.js';
import { optimiseFromNow } from '../score/long-work.js';
import { addedUp } from './add-up.js';
import { divisionsOf, gridDivision } from './divisions.js';
import { checklistsOf, namesOf } from './names.js';
import { overTimeOf, previousOf, trendOf } from './over-time.js';
import { noRemarks, remarksOf } from './remarks.js';
import type { Asked } from './report-options.js';
import { surveysOf } from './surveys-of.js';

/** From so many records on, making the code faster takes less time than it saves. */
const worthOptimisingFrom = 1000;
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
