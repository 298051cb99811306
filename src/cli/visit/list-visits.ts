import { fourDecimals } from '../../report/four-decimals.js';
import { stripControls } from '../../report/strip-controls.js';
import type { StoredVisit } from '../../store/visits.js';
import type { ExitCode, Run } from '../command.js';
import { filterOf, type VisitFilters } from '../commands/visit/filters.js';
import { withStore } from '../open-store.js';
import { type Column, table } from '../terminal/table.js';
import { shownSite } from './shown-site.js';

/** So many are shown where nobody says how many. */
const usual = 50;

/** `shoptalk visit list`: newest first, as a table or as JSON; says how many more there are. */
export async function listVisits(run: Run, filters: VisitFilters): Promise<ExitCode> {
  const { messages, screen, style, flags } = run;
  const filter = filterOf(filters);
  const limit = filters.limit ?? usual;
  const { visits, count } = await withStore(run, async (store) => {
    const visits = await store.visits.list({ ...filter, limit });
    return { visits, count: visits.length < limit ? visits.length : await store.visits.count(filter) };
  });
  if (flags.json) screen.json(visits.map((visit) => ({ ...visit, score: fourDecimals(visit.score) })));
  else if (visits.length === 0) {
    screen.note(Object.keys(filter).length > 0 ? messages.noVisitFits : messages.noVisits);
  } else screen.out(table(visits, columnsOf(run), screen.columns(), style));
  if (count > visits.length) screen.note(messages.moreVisits(count - visits.length));
  return 0;
}

function columnsOf({ messages }: Run): readonly Column<StoredVisit>[] {
  return [
    { title: messages.columnId, text: (visit) => visit.id },
    { title: messages.columnDate, text: (visit) => messages.date(visit.day || visit.startedAt) },
    { title: messages.columnChecklist, text: (visit) => visit.rubric, drop: 2 },
    { title: messages.columnSite, text: (visit) => shownSite(visit.site, messages), flexible: true },
    { title: messages.columnEvaluator, text: (visit) => stripControls(visit.evaluator), drop: 1 },
    {
      title: messages.columnState,
      text: (visit) => messages.visitStates[visit.state],
    },
    {
      title: messages.columnScore,
      text: ({ score }) => (score === null ? '–' : `${Math.round(score)}`),
      align: 'right',
    },
  ];
}
