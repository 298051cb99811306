import { fourDecimals } from '../../../report/four-decimals.js';
import { stripControls } from '../../../report/strip-controls.js';
import { openJourney } from '../../../visit/journey.js';
import type { ExitCode, Run } from '../../command.js';
import { filterOf, type VisitFilters } from '../../commands/visit/filters.js';
import { withStore } from '../../open-store.js';
import { type Column, table } from '../../terminal/table.js';
import { findingsText } from '../../terminal/visit/findings-view.js';
import { shownSite } from '../shown-site.js';
import { openVisit } from '../stored-visit.js';
import { visitHeading } from '../visit-answers.js';
import { standingText } from '../visit-history.js';
import { type QueuedVisit, queueOf, reviewer } from './queue.js';

export interface ReviewOptions extends VisitFilters {
  readonly by?: string;
}

/** `shoptalk visit review [id]`: the queue, or what stands out in one visit; at a terminal both lead to what can be done. */
export function reviewVisits(run: Run, id: string | undefined, options: ReviewOptions): Promise<ExitCode> {
  return withStore<ExitCode>(run, async (store) => {
    const { screen, messages, flags, style } = run;
    if (run.interactive && !flags.json) {
      const { reviewAtTerminal } = await import('./review-at-terminal.js');
      return reviewAtTerminal(run, store, id, options);
    }
    if (id !== undefined) {
      const look = await reviewer(run, store);
      const visit = await look(await openVisit(store, id, messages));
      if (flags.json) screen.json(queuedJson(run, visit));
      else screen.out(reviewPage(run, visit));
      return 0;
    }
    const queue = await queueOf(run, store, filterOf(options));
    const shown = queue.slice(0, options.limit ?? queue.length);
    if (flags.json) screen.json(shown.map((visit) => queuedJson(run, visit)));
    else if (shown.length === 0) screen.note(messages.queueEmpty);
    else screen.out(table(shown, queueColumns(run), screen.columns(), style));
    if (queue.length > shown.length) screen.note(messages.moreVisits(queue.length - shown.length));
    return 0;
  });
}

/** What stands out in a visit, under what was answered. */
export function reviewPage(run: Run, { opened, findings }: QueuedVisit): string {
  const { screen, style, messages } = run;
  const { recording } = opened;
  const visit = recording.visit();
  const journey = openJourney(recording.rubric, visit);
  const standing = standingText(run, opened);
  return [
    visitHeading(run, opened),
    findingsText(findings, { columns: screen.columns(), style, messages, visit, journey }),
    ...(standing === '' ? [] : ['', standing]),
  ].join('\n');
}

export function queueColumns({ messages }: Run): readonly Column<QueuedVisit>[] {
  return [
    { title: messages.columnId, text: ({ opened }) => opened.stored.id },
    {
      title: messages.columnDate,
      text: ({ opened: { stored } }) => messages.date(stored.day || stored.startedAt),
      drop: 1,
    },
    {
      title: messages.columnSite,
      text: ({ opened }) => shownSite(opened.stored.site, messages),
      flexible: true,
    },
    {
      title: messages.columnEvaluator,
      text: ({ opened }) => stripControls(opened.stored.evaluator),
      drop: 3,
    },
    {
      title: messages.columnScore,
      text: ({ opened: { stored } }) => (stored.score === null ? '–' : `${Math.round(stored.score)}`),
      align: 'right',
      drop: 2,
    },
    { title: messages.columnFindings, text: ({ findings }) => countText(findings, messages) },
  ];
}

/** "3 (serious)": how many, and how bad the worst is. */
function countText(findings: QueuedVisit['findings'], messages: Run['messages']): string {
  const [worst] = findings;
  return worst === undefined ? '0' : `${findings.length} (${messages.severityName[worst.severity]})`;
}

function queuedJson({ messages }: Run, { opened, findings }: QueuedVisit): unknown {
  const { stored, recording } = opened;
  const titles = new Map(recording.rubric.criteria.map(({ id, title }) => [id, title]));
  const { state, revision } = recording.visit();
  return {
    id: stored.id,
    checklist: stored.rubric,
    site: stored.site,
    region: stored.region,
    programme: stored.programme,
    day: stored.day,
    evaluator: stored.evaluator,
    state,
    revision,
    score: fourDecimals(stored.score),
    findings: findings.map((finding) => ({
      ...finding,
      message: messages.finding(finding, (id) => titles.get(id) ?? id),
    })),
  };
}
