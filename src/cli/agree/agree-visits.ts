import { didYouMean } from '../../files/did-you-mean.js';
import { makeProblem } from '../../files/make-problem.js';
import { evaluatorsJson } from '../../report/agreement/evaluators-json.js';
import { type EvaluatorTitles, evaluatorsText } from '../../report/agreement/evaluators-text.js';
import { grainKey } from '../../report/results/calendar.js';
import type { Grain } from '../../report/results/report.js';
import type { ResultFilter } from '../../report/results/tally.js';
import { betweenEvaluators, type EvaluatedVisit } from '../../rubric/agreement/between-evaluators.js';
import { assess } from '../../rubric/assess.js';
import type { Rubric } from '../../rubric/rubric.js';
import type { Store } from '../../store/open-store.js';
import type { StoredVisit } from '../../store/visits.js';
import { apply, emptyVisit, type Visit } from '../../visit/visit.js';
import type { VisitEvent } from '../../visit/visit-event.js';
import type { ExitCode, Run } from '../command.js';
import { UsageError } from '../failures.js';
import { withStore } from '../open-store.js';
import { dayOf } from '../survey/survey-defaults.js';
import { inkOf } from '../terminal/ink.js';
import { rubricOf } from '../visit/stored-visit.js';

export interface AgreeVisitsOptions {
  readonly visits?: boolean;
  readonly within?: Grain;
  readonly checklist?: readonly string[];
  readonly site?: readonly string[];
  readonly programme?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly reference?: string;
}

/** Visits of one checklist at one site in one period. */
interface Unit {
  readonly rubric: string;
  readonly name: string;
  readonly visits: readonly StoredVisit[];
}

/** States in which a visit is done; drafts are still being written. */
const done = ['submitted', 'queried', 'amended', 'approved', 'disputed', 'upheld', 'changed', 'locked'];

/**
 * `shoptalk agree --visits`: evaluators who did the same site in the same period, question by question, by what they answered
 * before anybody amended it. 0 fine · 2 nothing to compare.
 */
export async function agreeVisits(run: Run, options: AgreeVisitsOptions): Promise<ExitCode> {
  const { messages, screen, flags } = run;
  const filter: ResultFilter = {
    states: done,
    ...(options.checklist && { rubrics: options.checklist }),
    ...(options.site && { sites: options.site }),
    ...(options.programme && { programmes: options.programme }),
    ...(options.from === undefined ? {} : { from: dayOf(run, options.from, '--from') }),
    ...(options.to === undefined ? {} : { to: dayOf(run, options.to, '--to') }),
  };
  const compared = await withStore(run, async (store) => {
    const units = await sharedUnits(store, filter, options.within ?? 'day');
    return Promise.all(
      [...new Set(units.map(({ rubric }) => rubric))].sort().map(async (rubric) => {
        const own = units.filter((unit) => unit.rubric === rubric);
        const read = await readUnits(store, own);
        return { ...read, agreement: betweenEvaluators(read.rubric, read.visits, options.reference) };
      }),
    );
  });
  if (compared.length === 0) {
    throw new UsageError(
      makeProblem('CL105', messages.agreeVisitsNothing, { hint: messages.agreeVisitsNothingHint }),
    );
  }
  const evaluators = [...new Set(compared.flatMap(({ agreement }) => agreement.evaluators))];
  const { reference } = options;
  if (reference !== undefined && !evaluators.includes(reference)) {
    const near = didYouMean(reference, evaluators);
    throw new UsageError(makeProblem('RP104', messages.reportUnknownName('--reference', reference, near)));
  }
  if (flags.json) {
    screen.json(
      compared.map(({ rubric, agreement }) => ({ checklist: rubric.id, ...evaluatorsJson(agreement) })),
    );
    return 0;
  }
  const textOptions = { width: screen.columns(), ink: inkOf(run.style), plain: flags.plain };
  for (const { rubric, agreement } of compared) {
    screen.out(`${evaluatorsText(agreement, titlesOf(rubric), messages.report, textOptions)}\n`);
  }
  return 0;
}

/** Units that two or more evaluators did. Memory grows with the visits that are looked at, not with their answers. */
async function sharedUnits(store: Store, filter: ResultFilter, period: Grain): Promise<readonly Unit[]> {
  const units = new Map<string, { rubric: string; name: string; visits: StoredVisit[] }>();
  for await (const visit of store.visits.each(filter)) {
    // Calls and mails without a site were not made to one and the same.
    if (visit.site === '') continue;
    const name = `${visit.site} · ${grainKey(period, visit.day)}`;
    const key = JSON.stringify([visit.rubric, name]);
    const unit = units.get(key) ?? { rubric: visit.rubric, name, visits: [] };
    unit.visits.push(visit);
    units.set(key, unit);
  }
  return [...units.values()].filter(({ visits }) => new Set(visits.map((each) => each.evaluator)).size > 1);
}

async function readUnits(
  store: Store,
  units: readonly Unit[],
): Promise<{ readonly rubric: Rubric; readonly visits: readonly EvaluatedVisit[] }> {
  // Many visits share one checklist, and reading it takes longer than all of their answers.
  const rubrics = new Map<string, Rubric>();
  const visits: EvaluatedVisit[] = [];
  for (const unit of units) {
    for (const visit of unit.visits) {
      const rubric = rubrics.get(visit.rubricHash) ?? (await rubricOf(store, visit)).rubric;
      rubrics.set(visit.rubricHash, rubric);
      const events = (await store.visits.events(visit.id)).map(({ data }) => data as VisitEvent);
      const { answers, judgements } = asSubmitted(events);
      const { score } = assess(rubric, { answers, judgements }).total;
      visits.push({
        visit: visit.id,
        evaluator: visit.evaluator,
        unit: unit.name,
        answers,
        judgements,
        score,
      });
    }
  }
  const [rubric] = rubrics.values();
  if (!rubric) throw new Error('a unit has visits');
  return { rubric, visits };
}

/** The visit as the evaluator handed it in: what an editor amended later says nothing about evaluators. */
function asSubmitted(events: readonly VisitEvent[]): Visit {
  let visit = emptyVisit;
  for (const event of events) {
    if (visit.state !== 'draft') return visit;
    visit = apply(visit, event);
  }
  return visit;
}

function titlesOf(rubric: Rubric): EvaluatorTitles {
  const criteria = new Map(rubric.criteria.map((criterion) => [criterion.id, criterion]));
  return {
    checklist: rubric.title,
    question: (id, option) => {
      const criterion = criteria.get(id);
      const title = criterion?.title ?? id;
      const ticked = criterion?.seen?.options?.find((each) => each.id === option)?.title;
      return ticked === undefined ? title : `${title}: ${ticked}`;
    },
  };
}
