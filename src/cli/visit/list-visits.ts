import { stripControls } from '../../report/strip-controls.js';
import type { StoredVisit } from '../../store/visits.js';
import type { ExitCode, Run } from '../command.js';
import type { ListVisitOptions } from '../commands/visit/list.js';
import { withStore } from '../open-store.js';
import { type Column, table } from '../terminal/table.js';

/** `shoptalk visit list`: newest first, as a table or as JSON. */
export async function listVisits(run: Run, options: ListVisitOptions): Promise<ExitCode> {
  const { messages, screen, style, flags } = run;
  const { state, evaluator } = options;
  const filter = { ...(state && { states: [state] }), ...(evaluator && { evaluators: [evaluator] }) };
  const visits = await withStore(run, (store) => store.visits.list(filter));
  if (flags.json) screen.json(visits.map((visit) => ({ ...visit, score: rounded(visit.score) })));
  else if (visits.length === 0) {
    const asked = options.state !== undefined || options.evaluator !== undefined;
    screen.note(asked ? messages.noVisitFits : messages.noVisits);
  } else screen.out(table(visits, columnsOf(run), screen.columns(), style));
  return 0;
}

function columnsOf({ messages }: Run): readonly Column<StoredVisit>[] {
  return [
    { title: messages.columnId, text: (visit) => visit.id },
    { title: messages.columnDate, text: (visit) => messages.date(visit.startedAt) },
    { title: messages.columnChecklist, text: (visit) => visit.rubric, drop: 2 },
    { title: messages.columnSite, text: (visit) => stripControls(visit.site), flexible: true },
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

/** Four decimals, as in every other JSON output. */
function rounded(score: number | null): number | null {
  return score === null ? null : Math.round(score * 10_000) / 10_000;
}
